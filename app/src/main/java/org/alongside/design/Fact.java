package org.alongside.design;

import java.util.List;
import java.util.function.Function;
import org.alongside.kernel.Choice;
import org.alongside.servicemodel.ServiceModel;

/** One line in which designs can differ, and how to read it from a design. */
public enum Fact {
    REGION("Region", one -> one.place().region().label()),
    SETTING("Setting", one -> one.place().setting().label()),
    SITES("Sites", one -> one.place().summary()),
    DELIVERY("Delivery", one -> one.delivery().way().label()),
    CO_LOCATION("Co-location", one -> one.delivery().coLocation().label()),
    FUNDING("Funding", ServiceModel::fundingSummary),
    LAW_AREAS("Law areas", one -> Choice.list(one.offer().lawAreas())),
    LEVELS("Casework levels", one -> Choice.list(one.offer().levels())),
    RULES("Special rules", one -> none(one.offer().rules())),
    WHO("Who may refer", one -> Choice.list(one.referring().who())),
    HOW("How", one -> Choice.list(one.referring().how())),
    BOOKING("Booking", one -> String.join("; ", one.booking().lines())),
    RESPONSE("First contact", one -> one.conduct().response().toString()),
    WORDING("Consent wording", one -> one.conduct().wording().label()),
    LABELS("Neutral labels", Fact::labels),
    SIGN_OFF("Supervisor sign-off", one -> one.conduct().signOff().label());

    private final String label;
    private final Function<ServiceModel, String> reader;

    Fact(String label, Function<ServiceModel, String> reader) {
        this.label = label;
        this.reader = reader;
    }

    public String label() {
        return label;
    }

    public String of(ServiceModel design) {
        return reader.apply(design);
    }

    /** Whether all of these designs read the same here. */
    public boolean same(List<ServiceModel> designs) {
        return designs.stream().map(reader).distinct().count() < 2;
    }

    private static String none(List<? extends Choice> values) {
        return values.isEmpty() ? "None" : Choice.list(values);
    }

    private static String labels(ServiceModel design) {
        var name = design.conduct().neutralName();
        var words = design.conduct().tellingWords();
        return design.conduct().labels().label()
                + (name.isEmpty() ? "" : ": " + name)
                + (words.isEmpty() ? "" : "; never " + String.join(", ", words));
    }
}
