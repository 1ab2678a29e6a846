package org.alongside.account;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.alongside.page.AccountPart;
import org.alongside.page.Dates;
import org.alongside.part.SummaryRow;
import org.alongside.password.Passwords;
import org.alongside.secondfactor.RecoveryCodes;
import org.alongside.secondfactor.SecondStep;
import org.alongside.session.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The account at a glance. */
@Controller
class AccountPages {

    private final Myself myself;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final RecoveryCodes recovery;
    private final Sessions sessions;
    private final List<AccountPart> parts;
    private final TransactionTemplate transaction;

    AccountPages(
            Myself myself,
            Passwords passwords,
            SecondStep secondStep,
            RecoveryCodes recovery,
            Sessions sessions,
            ObjectProvider<AccountPart> parts,
            TransactionTemplate transaction) {
        this.myself = myself;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.recovery = recovery;
        this.sessions = sessions;
        this.parts = parts.orderedStream().toList();
        this.transaction = transaction;
    }

    @GetMapping("/account")
    String account(Model model, HttpSession session) {
        var standing = myself.standing();
        model.addAttribute("standing", standing);
        model.addAttribute(
                "about",
                List.of(
                        SummaryRow.changed("Name", standing.name(), "/account/name"),
                        new SummaryRow("E-mail address", standing.email())));
        model.addAttribute("proofs", transaction.execute(ignored -> proofs()));
        model.addAttribute(
                "sessions", sessions.of(standing.person(), session.getId()).size());
        return "account/account";
    }

    private List<SummaryRow> proofs() {
        var me = myself.id();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.changed(
                "Password",
                passwords.setAt(me).map(at -> "Set on " + Dates.day(at)).orElse("None"),
                "/account/password"));
        rows.add(SummaryRow.changed(
                "Authenticator app",
                secondStep.since(me).map(at -> "Added on " + Dates.day(at)).orElse("None"),
                "/account/authenticator"));
        rows.add(SummaryRow.changed("Recovery codes", recovery.left(me) + " left", "/account/recovery-codes"));
        parts.forEach(part -> rows.add(SummaryRow.changed(part.title(), part.state(me), part.page())));
        return List.copyOf(rows);
    }

    /** The page's script says that somebody is still there; the session lives on because they asked. */
    @PostMapping("/account/still-here")
    ResponseEntity<Void> stillHere() {
        return ResponseEntity.noContent().build();
    }
}
