package org.alongside.referral.refer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.part.Option;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.Noticed;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.letter.Letters;
import org.alongside.referral.route.Closed;
import org.alongside.referral.route.FreeSlots;
import org.alongside.referral.route.OpenDays;
import org.alongside.referral.route.Response;
import org.alongside.referral.route.Route;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the form shows and what it begins with. */
@Component
public class ReferralForms {

    private final ReferTable table;
    private final Partnerships partnerships;
    private final OpenDays openDays;
    private final Route route;
    private final Response response;
    private final Letters letters;
    private final Drafts drafts;
    private final ObjectProvider<FreeSlots> freeSlots;
    private final Supplier<UUID> ids;

    ReferralForms(
            ReferTable table,
            Partnerships partnerships,
            OpenDays openDays,
            Route route,
            Response response,
            Letters letters,
            Drafts drafts,
            ObjectProvider<FreeSlots> freeSlots,
            Supplier<UUID> ids) {
        this.table = table;
        this.partnerships = partnerships;
        this.openDays = openDays;
        this.route = route;
        this.response = response;
        this.letters = letters;
        this.drafts = drafts;
        this.freeSlots = freeSlots;
        this.ids = ids;
    }

    /** An empty form that knows where its reader referred from last; the first time, their only place or team. */
    @Transactional
    public ReferralForm fresh(Desk desk) {
        var form = ReferralForm.fresh(ids.get());
        var typed = table.last()
                .map(use -> use.into(form.typed()))
                .or(() -> only(table.places()).map(place -> form.typed().with("place", place.value())))
                .orElse(form.typed());
        return new ReferralForm(form.id(), desk == Desk.TAKE_IN ? cameThemselves(typed) : typed);
    }

    private static Optional<Option> only(List<Option> places) {
        var teams = places.stream()
                .filter(place -> place.value().startsWith("team:"))
                .toList();
        var few = teams.isEmpty() ? places : teams;
        return few.size() == 1 ? Optional.of(few.getFirst()) : Optional.empty();
    }

    private static Typed cameThemselves(Typed typed) {
        return typed.with("role", Referring.Who.SELF.key()).with("how", Noticed.SELF.key());
    }

    @Transactional
    FormView view(Desk desk, ReferralForm form) {
        var partnership = CurrentViewer.member().partnership();
        return new FormView(
                desk,
                asks(partnership),
                offered(partnership),
                table.places(),
                letters.of(form.id()),
                drafts.all().stream()
                        .filter(draft -> draft.page().equals(desk.page()))
                        .filter(draft -> !draft.id().equals(form.id()))
                        .toList(),
                openDays.closed(partnership));
    }

    /** Why nothing can be sent to this partnership today; empty when it can. */
    @Transactional
    public Optional<Closed> closed(UUID partnership) {
        return openDays.closed(partnership);
    }

    @Transactional
    public Asks asks(UUID partnership) {
        return Asks.of(partnerships.seen(partnership), route.takers(partnership));
    }

    @Transactional
    public Offered offered(UUID partnership) {
        return new Offered(
                route.takers(partnership).stream()
                        .map(intake -> new Offered.Taker(intake, soonest(partnership, intake.agency())))
                        .toList(),
                response.standard(partnership));
    }

    private Optional<String> soonest(UUID partnership, UUID agency) {
        return freeSlots
                .orderedStream()
                .flatMap(slots -> slots.soonest(partnership, agency).stream())
                .findFirst();
    }

    /** The agency that takes this form's referral. */
    @Transactional
    Optional<UUID> taker(UUID partnership, ReferralForm form) {
        return route.to(partnership, form.need().allAreas(), form.chosen());
    }
}
