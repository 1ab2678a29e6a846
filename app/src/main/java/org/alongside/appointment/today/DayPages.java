package org.alongside.appointment.today;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.callback.CallQueue;
import org.alongside.appointment.callback.Calls;
import org.alongside.page.Answer;
import org.alongside.page.FormErrors;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An adviser's day, and the page to prepare for somebody and to write down what was said. */
@Controller
@Order(9)
@RequestMapping(DayPages.PATH)
class DayPages implements Navigation {

    static final String PATH = "/today";

    private final ReadDay readDay;
    private final PrepareSession prepareSession;
    private final WriteNote writeNote;
    private final Calls calls;
    private final CallQueue callQueue;
    private final Supplier<UUID> ids;

    DayPages(
            ReadDay readDay,
            PrepareSession prepareSession,
            WriteNote writeNote,
            Calls calls,
            CallQueue callQueue,
            Supplier<UUID> ids) {
        this.readDay = readDay;
        this.prepareSession = prepareSession;
        this.writeNote = writeNote;
        this.calls = calls;
        this.callQueue = callQueue;
        this.ids = ids;
    }

    @Override
    public List<Link> of(Viewer viewer) {
        return List.of();
    }

    @Override
    public List<Link> mainly(Viewer viewer) {
        return Refers.advises(viewer) ? List.of(new Link("My sessions today", PATH)) : List.of();
    }

    @GetMapping
    String day(Model model) {
        model.addAttribute("day", readDay.read())
                .addAttribute("toCall", calls.madeBy(CurrentViewer.get()) ? callQueue.count(false) : 0);
        return "today/day";
    }

    @GetMapping("/{referral}")
    ModelAndView prepare(@PathVariable UUID referral) {
        return page(referral, new NoteForm(ids.get(), ""), FormErrors.NONE);
    }

    @PostMapping("/{referral}")
    ModelAndView write(@PathVariable UUID referral, NoteForm form, RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            return page(referral, form, errors);
        }
        writeNote.write(form.id() == null ? ids.get() : form.id(), referral, form.words());
        return Answer.done(next, PATH + "/" + referral, "Note kept.");
    }

    private ModelAndView page(UUID referral, NoteForm form, FormErrors errors) {
        return new ModelAndView("today/prepare")
                .addObject("reading", prepareSession.prepare(referral))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
