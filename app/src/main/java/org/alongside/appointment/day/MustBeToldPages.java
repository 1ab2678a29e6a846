package org.alongside.appointment.day;

import org.alongside.referral.Refers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The work list of those whose appointment cannot take place. */
@Controller
class MustBeToldPages {

    private final Refers refers;
    private final MustBeTold mustBeTold;

    MustBeToldPages(Refers refers, MustBeTold mustBeTold) {
        this.refers = refers;
        this.mustBeTold = mustBeTold;
    }

    @GetMapping("/appointments/to-tell")
    String list(Model model) {
        refers.demandAdviser();
        model.addAttribute("items", mustBeTold.list());
        return "appointment/toTell";
    }
}
