package org.alongside.appointment.calls;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.appointment.callback.CallQueue;
import org.alongside.appointment.callback.Calls;
import org.alongside.appointment.callback.TakeCall;
import org.alongside.page.Answer;
import org.alongside.part.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who waits for a call, the next best one, and the wallboard. */
@Controller
@RequestMapping(Calls.PATH)
class CallQueuePages {

    private static final String TRIED = Calls.PATH + "/tried";
    private static final String BOARD = Calls.PATH + "/board";
    private static final List<Link> VIEWS =
            List.of(new Link("To call", Calls.PATH), new Link("Could not reach", TRIED), new Link("Wallboard", BOARD));
    private static final String SECONDS = "30";

    private final CallQueue queue;
    private final TakeCall takeCall;
    private final Clock clock;

    CallQueuePages(CallQueue queue, TakeCall takeCall, Clock clock) {
        this.queue = queue;
        this.takeCall = takeCall;
        this.clock = clock;
    }

    @GetMapping
    String toCall(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        return list(Calls.PATH, queue.page(false, after, before), model);
    }

    @GetMapping("/tried")
    String tried(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        return list(TRIED, queue.page(true, after, before), model);
    }

    @PostMapping("/next")
    ModelAndView next(RedirectAttributes next) {
        return switch (takeCall.next()) {
            case TakeCall.Taken taken -> new ModelAndView("redirect:" + Calls.PATH + "/" + taken.referral());
            case TakeCall.Busy ignored -> nobody(next);
            case TakeCall.None ignored -> nobody(next);
        };
    }

    /** It loads itself anew without a script; the header does what a meta element would. */
    @GetMapping("/board")
    String board(Model model, HttpServletResponse response) {
        response.setHeader("Refresh", SECONDS);
        model.addAttribute("board", queue.board())
                .addAttribute("now", clock.instant())
                .addAttribute("views", VIEWS);
        return "calls/board";
    }

    private static ModelAndView nobody(RedirectAttributes next) {
        return Answer.done(
                next,
                Calls.PATH,
                "Nobody to call right now: they were tried a short while ago or asked for another time.");
    }

    private String list(String path, CallQueue.Page page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("path", path)
                .addAttribute("views", VIEWS)
                .addAttribute("now", clock.instant())
                .addAttribute(
                        "previous",
                        page.before().map(id -> path + "?before=" + id).orElse(null))
                .addAttribute(
                        "next", page.after().map(id -> path + "?after=" + id).orElse(null));
        return "calls/queue";
    }
}
