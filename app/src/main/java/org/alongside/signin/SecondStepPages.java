package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.alongside.secondfactor.SecondStep;
import org.alongside.secondfactor.TwoSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in. */
@Controller
class SecondStepPages {

    private static final String AGAIN = "redirect:/sign-in?because=stale";

    private final SecondStep secondStep;
    private final TwoSteps twoSteps;
    private final Ways ways;
    private final Door door;
    private final Clock clock;

    SecondStepPages(SecondStep secondStep, TwoSteps twoSteps, Ways ways, Door door, Clock clock) {
        this.secondStep = secondStep;
        this.twoSteps = twoSteps;
        this.ways = ways;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/sign-in/second-step")
    String form(Model model, HttpServletRequest request) {
        return Half.in(request, clock.instant())
                .map(person -> page(model, person))
                .orElse(AGAIN);
    }

    @PostMapping("/sign-in/second-step")
    String step(
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = Half.in(request, clock.instant());
        if (half.isEmpty()) {
            return AGAIN;
        }
        var person = half.get();
        if (code.isBlank()) {
            return again(model, person, "Enter a code");
        }
        return switch (secondStep.check(person, code)) {
            case SecondStep.Outcome.Accepted ignored ->
                "redirect:" + door.open(person, How.PASSWORD_AND_SECOND_STEP, request, response);
            case SecondStep.Outcome.Wrong ignored -> again(model, person, "That code is wrong or has been used");
            case SecondStep.Outcome.Wait wait -> again(model, person, SignInPages.tooMany(wait.left()));
        };
    }

    private String again(Model model, UUID person, String problem) {
        model.addAttribute("errors", FormErrors.of("code", problem));
        return page(model, person);
    }

    private String page(Model model, UUID person) {
        model.addAttribute("app", twoSteps.hasApp(person));
        model.addAttribute("ways", ways);
        return "signin/secondStep";
    }
}
