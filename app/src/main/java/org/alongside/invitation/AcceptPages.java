package org.alongside.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.alongside.invitation.AcceptInvitation.Answer;
import org.alongside.invitation.FollowLink.Behind;
import org.alongside.invitation.FollowLink.Why;
import org.alongside.page.FormErrors;
import org.alongside.signin.Door;
import org.alongside.signin.How;
import org.alongside.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Following the link of an invitation. */
@Controller
class AcceptPages {

    private final FollowLink followLink;
    private final AcceptInvitation acceptInvitation;
    private final Door door;

    AcceptPages(FollowLink followLink, AcceptInvitation acceptInvitation, Door door) {
        this.followLink = followLink;
        this.acceptInvitation = acceptInvitation;
        this.door = door;
    }

    /** The address is a secret: nothing that is followed from here may learn it. */
    @ModelAttribute
    void keepTheAddress(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/invitation/{secret}")
    ModelAndView show(@PathVariable String secret) {
        return switch (followLink.follow(new Secret(secret), signedIn())) {
            case Behind.NewAccount found -> newAccount(secret, found.invitation(), "", FormErrors.NONE);
            case Behind.SignInFirst found -> page("signInFirst", secret, found.invitation());
            case Behind.Yours found -> page("yours", secret, found.invitation());
            case Behind.SomebodyElses found -> page("somebodyElses", secret, found.invitation());
            case Behind.Nothing nothing -> nothing(nothing.why());
        };
    }

    /** Only for those who have signed in, so that the way here leads past the sign-in page. */
    @GetMapping("/invitation/{secret}/sign-in")
    String signedIn(@PathVariable String secret) {
        return "redirect:/invitation/" + secret;
    }

    @PostMapping("/invitation/{secret}")
    ModelAndView accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var who = signedIn();
        return switch (acceptInvitation.accept(new Secret(secret), new Answer(who, name, password))) {
            case AcceptInvitation.Accepted accepted -> {
                var page = who == null ? door.open(accepted.person(), How.PASSWORD, request, response) : "/";
                next.addFlashAttribute(
                        "notice", "Welcome to " + accepted.invitation().to().agencyName() + ".");
                yield new ModelAndView("redirect:" + page);
            }
            case AcceptInvitation.Mistaken mistaken ->
                newAccount(secret, mistaken.invitation(), name, FormErrors.of(mistaken.field(), mistaken.message()));
            case AcceptInvitation.NotNow ignored -> show(secret);
        };
    }

    private static @Nullable UUID signedIn() {
        return Door.signedIn().map(SignedIn::person).orElse(null);
    }

    private static ModelAndView newAccount(String secret, Invitation invitation, String name, FormErrors errors) {
        return page("newAccount", secret, invitation).addObject("name", name).addObject("errors", errors);
    }

    private static ModelAndView page(String page, String secret, Invitation invitation) {
        return new ModelAndView(
                "invitation/" + page, Map.of("action", "/invitation/" + secret, "invitation", invitation));
    }

    private static ModelAndView nothing(Why why) {
        return new ModelAndView("invitation/nothing", why == Why.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE)
                .addObject("title", why.title)
                .addObject("next", why.next);
    }
}
