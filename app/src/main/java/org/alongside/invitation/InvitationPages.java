package org.alongside.invitation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.authority.Authority;
import org.alongside.authority.PeopleSections;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.part.Option;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making invitations, and taking them back. The link is shown once, to be passed on by hand. */
@Controller
class InvitationPages {

    private final Invitations invitations;
    private final InvitePerson invitePerson;
    private final WithdrawInvitation withdrawInvitation;
    private final URI address;

    InvitationPages(
            Invitations invitations,
            InvitePerson invitePerson,
            WithdrawInvitation withdrawInvitation,
            @Value("${alongside.address}") URI address) {
        this.invitations = invitations;
        this.invitePerson = invitePerson;
        this.withdrawInvitation = withdrawInvitation;
        this.address = address;
    }

    /** What was typed. */
    public record Form(
            UUID agency,
            @Nullable String email,
            @Nullable List<String> roles,
            @Nullable String secret) {
        Set<Role> chosen() {
            return roles == null ? Set.of() : roles.stream().map(Role::of).collect(toUnmodifiableSet());
        }

        String typed() {
            return email == null ? "" : email.strip();
        }
    }

    @GetMapping("/people/invitations")
    String list(@RequestParam Optional<UUID> after, Model model) {
        var page = invitations.page(after);
        var list = PeopleSections.INVITATIONS;
        model.addAttribute("invitations", page.invitations());
        model.addAttribute("previous", after.map(ignored -> list).orElse(null));
        model.addAttribute(
                "next", page.next().map(last -> list + "?after=" + last).orElse(null));
        return "invitation/list";
    }

    @GetMapping("/people/invite")
    ModelAndView form(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable UUID person) {
        var places = invitations.agencies();
        if (agency == null && places.size() != 1) {
            return new ModelAndView("invitation/where")
                    .addObject(
                            "options",
                            places.stream().map(InvitationPages::option).toList());
        }
        var to = place(agency == null ? places.getFirst().agency() : agency);
        var email = person == null ? "" : invitations.email(person).orElse("");
        return page(to, new Form(to.agency(), email, List.of(), Secret.fresh().text()), FormErrors.NONE);
    }

    @PostMapping("/people/invite")
    ModelAndView invite(Form form, RedirectAttributes next) {
        var to = place(form.agency());
        var secret = new Secret(form.secret() == null ? "" : form.secret());
        var offer = new Offer(to.agency(), to.partnership(), form.typed(), form.chosen());
        var errors = FormErrors.NONE
                .unless(
                        form.typed().matches("[^@\\s]{1,64}@[^@\\s]{1,180}"),
                        "email",
                        "Enter an e-mail address, like name@example.org")
                .unless(!form.chosen().isEmpty(), "roles", "Choose at least one role");
        if (errors.any()) {
            return page(to, form, errors);
        }
        return switch (invitePerson.invite(offer, secret)) {
            case InvitePerson.Invited ignored -> made(secret, offer, next);
            case InvitePerson.AlreadyInvited already -> alreadyInvited(already.invitation());
            case InvitePerson.WorksThere works ->
                new ModelAndView("invitation/worksThere").addObject("person", works.person());
            case InvitePerson.Yourself ignored -> page(to, form, FormErrors.of("email", "This is your own address"));
            case InvitePerson.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/invitations/made")
    String made(Model model) {
        return model.containsAttribute("link") ? "invitation/made" : "redirect:" + PeopleSections.INVITATIONS;
    }

    @GetMapping("/people/invitations/{id}/withdraw")
    ModelAndView withdrawing(@PathVariable UUID id) {
        var invitation = invitations.waiting(id);
        return new ModelAndView("page/confirm")
                .addObject(
                        "confirm",
                        new Confirm(
                                "Withdraw an invitation",
                                "Withdraw the invitation?",
                                invitation.email(),
                                "The link to join " + invitation.to().agencyName() + " opens nothing any more.",
                                "Withdraw",
                                "/people/invitations/" + id + "/withdraw",
                                PeopleSections.INVITATIONS,
                                Map.of()));
    }

    @PostMapping("/people/invitations/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes next) {
        return switch (withdrawInvitation.withdraw(id)) {
            case WithdrawInvitation.Withdrawn ignored -> back(next, "Invitation withdrawn.");
            case WithdrawInvitation.Accepted ignored -> back(next, "This invitation was accepted meanwhile.");
            case WithdrawInvitation.NotAllowed ignored -> throw new NotFound();
        };
    }

    /** A new link for the same person; the old one opens nothing any more. */
    @PostMapping("/people/invitations/{id}/again")
    ModelAndView again(@PathVariable UUID id, RedirectAttributes next) {
        return switch (withdrawInvitation.withdraw(id)) {
            case WithdrawInvitation.Withdrawn withdrawn -> again(withdrawn.invitation(), next);
            case WithdrawInvitation.Accepted ignored -> back(next, "This invitation was accepted meanwhile.");
            case WithdrawInvitation.NotAllowed ignored -> throw new NotFound();
        };
    }

    private ModelAndView again(Invitation old, RedirectAttributes next) {
        var to = old.to();
        var secret = Secret.fresh();
        var offer = new Offer(to.agency(), to.partnership(), old.email(), old.roles());
        return switch (invitePerson.invite(offer, secret)) {
            case InvitePerson.Invited ignored -> made(secret, offer, next);
            case InvitePerson.AlreadyInvited already -> alreadyInvited(already.invitation());
            case InvitePerson.WorksThere works -> new ModelAndView("redirect:/people/" + works.person());
            case InvitePerson.Yourself ignored -> throw new NotFound();
            case InvitePerson.NotAllowed ignored -> throw new NotFound();
        };
    }

    private Invitation.To place(@Nullable UUID agency) {
        return invitations.agencies().stream()
                .filter(to -> to.agency().equals(agency))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView page(Invitation.To to, Form form, FormErrors errors) {
        var may = Authority.mayGive(CurrentViewer.get(), to.agency(), to.partnership());
        return new ModelAndView("invitation/invite")
                .addObject("to", to)
                .addObject("email", form.typed())
                .addObject("secret", form.secret())
                .addObject("chosen", form.chosen().stream().map(Role::key).toList())
                .addObject(
                        "options",
                        may.stream()
                                .sorted()
                                .map(role -> new Option(role.key(), role.title()))
                                .toList())
                .addObject("errors", errors);
    }

    private ModelAndView made(Secret secret, Offer offer, RedirectAttributes next) {
        next.addFlashAttribute(
                "link", address.resolve("/invitation/" + secret.text()).toString());
        next.addFlashAttribute("email", offer.email());
        return new ModelAndView("redirect:/people/invitations/made");
    }

    private static ModelAndView alreadyInvited(Invitation invitation) {
        return new ModelAndView("invitation/alreadyInvited", HttpStatus.CONFLICT).addObject("invitation", invitation);
    }

    private static ModelAndView back(RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + PeopleSections.INVITATIONS);
    }

    private static Option option(Invitation.To to) {
        return new Option(to.agency().toString(), to.agencyName() + " (" + to.partnershipName() + ")");
    }
}
