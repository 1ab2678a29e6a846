package org.alongside.appointment.calls;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.callback.CallResult;
import org.alongside.appointment.callback.Calls;
import org.alongside.appointment.callback.KeepTimes;
import org.alongside.appointment.callback.LeaveCall;
import org.alongside.appointment.callback.ReadCall;
import org.alongside.appointment.callback.RecordCall;
import org.alongside.appointment.callback.TakeCall;
import org.alongside.page.Answer;
import org.alongside.page.Dates;
import org.alongside.page.FormErrors;
import org.alongside.part.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One call: what to know before it, and what came of it. */
@Controller
@RequestMapping(Calls.PATH + "/{referral}")
class CallPages {

    private final ReadCall readCall;
    private final TakeCall takeCall;
    private final LeaveCall leaveCall;
    private final RecordCall recordCall;
    private final KeepTimes keepTimes;
    private final Clock clock;
    private final Supplier<UUID> ids;

    CallPages(
            ReadCall readCall,
            TakeCall takeCall,
            LeaveCall leaveCall,
            RecordCall recordCall,
            KeepTimes keepTimes,
            Clock clock,
            Supplier<UUID> ids) {
        this.readCall = readCall;
        this.takeCall = takeCall;
        this.leaveCall = leaveCall;
        this.recordCall = recordCall;
        this.keepTimes = keepTimes;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID referral) {
        return page(referral, new CallForm(ids.get(), "", "", "", ""), FormErrors.NONE);
    }

    @PostMapping("/take")
    ModelAndView take(@PathVariable UUID referral, RedirectAttributes next) {
        return switch (takeCall.take(referral)) {
            case TakeCall.Taken taken -> new ModelAndView("redirect:" + path(taken.referral()));
            case TakeCall.Busy busy -> Answer.done(next, path(referral), busy.caller() + " is calling them now.");
            case TakeCall.None ignored -> new ModelAndView("redirect:/inbox/" + referral);
        };
    }

    @PostMapping("/leave")
    ModelAndView leave(@PathVariable UUID referral, RedirectAttributes next) {
        leaveCall.leave(referral);
        return Answer.done(next, Calls.PATH, "Left for somebody else to call.");
    }

    @PostMapping
    ModelAndView record(@PathVariable UUID referral, CallForm form, RedirectAttributes next) {
        var errors = form.errors(clock.instant());
        var kind = form.kind();
        if (errors.any() || kind.isEmpty()) {
            return page(referral, form, errors);
        }
        var key = form.id() == null ? ids.get() : form.id();
        return switch (recordCall.record(key, referral, form.result(kind.get()))) {
            case RecordCall.Reached ignored ->
                Answer.done(next, "/inbox/" + referral, "Reached. Accept it here, or decide what happens next.");
            case RecordCall.CallAgain ignored ->
                Answer.done(next, Calls.PATH, "Recorded: " + kind.get().title() + ".");
            case RecordCall.Enough ignored -> Answer.done(next, path(referral), "Recorded. Nobody was reached.");
            case RecordCall.NoVoicemail ignored ->
                page(referral, form, FormErrors.of("result", "Voicemail is not safe on this number"));
        };
    }

    @GetMapping("/times")
    ModelAndView times(@PathVariable UUID referral) {
        var reading = readCall.read(referral);
        return new ModelAndView("calls/times")
                .addObject("reading", reading)
                .addObject("form", TimesForm.of(reading.call().times()));
    }

    @PostMapping("/times")
    ModelAndView keep(@PathVariable UUID referral, TimesForm form, RedirectAttributes next) {
        var kept = keepTimes.keep(referral, form.times());
        return Answer.done(
                next, path(referral), kept ? "Times kept." : "Somebody is calling them now: try again later.");
    }

    /** What was decided already is no call any more. */
    private ModelAndView page(UUID referral, CallForm form, FormErrors errors) {
        var reading = readCall.read(referral);
        if (!reading.referral().open()) {
            return new ModelAndView("redirect:/inbox/" + referral);
        }
        return new ModelAndView("calls/call")
                .addObject("reading", reading)
                .addObject("form", form)
                .addObject("results", results(reading))
                .addObject(
                        "days", CallForm.days(clock.instant().atZone(Dates.ZONE).toLocalDate()))
                .addObject("now", clock.instant())
                .addObject("errors", errors);
    }

    /** A message is offered only where one may be left. */
    private static List<Option> results(ReadCall.Reading reading) {
        var voicemail = reading.referral().contact().reach().voicemail();
        return Arrays.stream(CallResult.values())
                .filter(one -> one != CallResult.MESSAGE_LEFT || voicemail)
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }

    private static String path(UUID referral) {
        return Calls.PATH + "/" + referral;
    }
}
