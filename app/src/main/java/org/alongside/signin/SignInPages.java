package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with e-mail and password, and signing out. */
@Controller
class SignInPages {

    private final SignIn signIn;
    private final Door door;

    SignInPages(SignIn signIn, Door door) {
        this.signIn = signIn;
        this.door = door;
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
        return switch (signIn.signIn(email, password)) {
            case SignIn.Outcome.Accepted accepted ->
                "redirect:" + door.open(accepted.person(), How.PASSWORD, request, response);
            case SignIn.Outcome.Refused ignored ->
                again(model, email, FormErrors.of("email", "Your e-mail address or password is wrong"));
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        door.close(request);
        return "redirect:/sign-in?because=" + Because.SIGNED_OUT.key();
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
