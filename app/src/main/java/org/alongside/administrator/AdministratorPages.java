package org.alongside.administrator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.authority.PeopleSections;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.NotFound;
import org.alongside.part.Confirm;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The system's administrators, for one another. */
@Controller
class AdministratorPages {

    private final SystemAdministratorTable table;
    private final AppointAdministrator appointAdministrator;
    private final EndAdministrator endAdministrator;
    private final TransactionTemplate transaction;

    AdministratorPages(
            SystemAdministratorTable table,
            AppointAdministrator appointAdministrator,
            EndAdministrator endAdministrator,
            TransactionTemplate transaction) {
        this.table = table;
        this.appointAdministrator = appointAdministrator;
        this.endAdministrator = endAdministrator;
        this.transaction = transaction;
    }

    @GetMapping("/people/administrators")
    ModelAndView list() {
        return page(FormErrors.NONE);
    }

    @PostMapping("/people/administrators/appoint")
    ModelAndView appoint(@RequestParam UUID person, RedirectAttributes next) {
        return switch (appointAdministrator.appoint(person)) {
            case AppointAdministrator.Appointed ignored ->
                Answer.done(next, PeopleSections.ADMINISTRATORS, "System administrator appointed.");
            case AppointAdministrator.NotAllowed ignored -> throw new NotFound();
        };
    }

    @GetMapping("/people/administrators/{person}/end")
    ModelAndView ending(@PathVariable UUID person) {
        var one = all().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ModelAndView("page/confirm")
                .addObject(
                        "confirm",
                        new Confirm(
                                "End a system administrator",
                                "End " + one.name() + "’s administration?",
                                "The whole system",
                                "They lose it at once. What they did stays.",
                                "End",
                                "/people/administrators/" + person + "/end",
                                PeopleSections.ADMINISTRATORS,
                                Map.of()));
    }

    @PostMapping("/people/administrators/{person}/end")
    ModelAndView end(@PathVariable UUID person, RedirectAttributes next) {
        return switch (endAdministrator.end(person)) {
            case EndAdministrator.Ended ignored ->
                Answer.done(next, PeopleSections.ADMINISTRATORS, "No longer a system administrator.");
            case EndAdministrator.AlreadyEnded already ->
                Answer.overtaken(already.by().meanwhile(), PeopleSections.ADMINISTRATORS);
            case EndAdministrator.LastOne ignored ->
                page(FormErrors.of(
                        "administrators", "This is the last system administrator. Appoint another one first."));
            case EndAdministrator.NotAllowed ignored -> throw new NotFound();
        };
    }

    private ModelAndView page(FormErrors errors) {
        return new ModelAndView("administrator/list")
                .addObject("administrators", all())
                .addObject("errors", errors);
    }

    private List<SystemAdministrator> all() {
        if (!(CurrentViewer.get() instanceof Viewer.Administrator)) {
            throw new NotFound();
        }
        return transaction.execute(ignored -> table.list());
    }
}
