package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.alongside.page.FormErrors;
import org.alongside.session.DeviceCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with e-mail and password, and signing out. */
@Controller
class SignInPages {

    private final SignIn signIn;
    private final Door door;
    private final Ways ways;
    private final Clock clock;

    SignInPages(SignIn signIn, Door door, Ways ways, Clock clock) {
        this.signIn = signIn;
        this.door = door;
        this.ways = ways;
        this.clock = clock;
    }

    @ModelAttribute("ways")
    Ways ways() {
        return ways;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String because, Model model) {
        if (Door.signedIn().isPresent()) {
            return "redirect:/";
        }
        return page(model, "", Because.of(because));
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = FormErrors.NONE
                .unless(!email.isBlank(), "email", "Enter your e-mail address")
                .unless(!password.isEmpty(), "password", "Enter your password");
        if (errors.any()) {
            return again(model, email, errors);
        }
        var from = new SignIn.From(request.getRemoteAddr(), DeviceCookie.in(request));
        return switch (signIn.signIn(email, password, from)) {
            case SignIn.Outcome.Accepted accepted ->
                "redirect:" + door.open(accepted.person(), How.PASSWORD, request, response);
            case SignIn.Outcome.Halfway halfway -> {
                Half.begin(request, halfway.person(), clock.instant());
                yield "redirect:/sign-in/second-step";
            }
            case SignIn.Outcome.Refused ignored ->
                again(model, email, FormErrors.of("email", "Your e-mail address or password is wrong"));
            case SignIn.Outcome.Wait wait -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.left().toSeconds());
                yield again(model, email, FormErrors.of("email", tooMany(wait.left())));
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        var after = ways.signingOut(request);
        door.close(request);
        return "redirect:" + after.orElse("/sign-in?because=" + Because.SIGNED_OUT.key());
    }

    static String tooMany(Duration left) {
        var seconds = left.toSeconds() + 1;
        return seconds <= 90
                ? "Too many attempts. Try again in " + seconds + " seconds"
                : "Too many attempts. Try again in " + (seconds + 59) / 60 + " minutes";
    }

    private static String again(Model model, String email, FormErrors errors) {
        model.addAttribute("errors", errors);
        return page(model, email, null);
    }

    private static String page(Model model, String email, @Nullable Because because) {
        model.addAttribute("email", email);
        model.addAttribute("because", because == null ? null : because.words());
        return "signin/signIn";
    }
}
