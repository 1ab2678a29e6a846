package org.alongside.modelfile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Booking.Style;
import org.alongside.servicemodel.Conduct;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.servicemodel.Delivery;
import org.alongside.servicemodel.FundingSource;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.Place;
import org.alongside.servicemodel.Referring;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.Trajectory;

/** Reads a service model from YAML and refuses a file with any mistake, naming all of them. */
public final class ModelFile {

    /** What reading came to. */
    public sealed interface Reading {}

    /** The file is a service model. */
    public record Read(ServiceModel model) implements Reading {}

    /** The file has mistakes, in the order of its lines. */
    public record Refused(String file, List<Problem> problems) implements Reading {
        @Override
        public String toString() {
            return String.join("\n", problems.stream().map(one -> one.in(file)).toList());
        }
    }

    private static final List<String> KEYS = List.of(
            "key",
            "title",
            "pathway-version",
            "region",
            "setting",
            "sector",
            "sites",
            "teams",
            "delivery",
            "co-location",
            "funding",
            "law-areas",
            "casework-levels",
            "special-rules",
            "referral",
            "booking",
            "consent-wording",
            "response",
            "neutral-labels",
            "neutral-name",
            "supervisor-sign-off",
            "sample");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,120}");

    private final YamlSection top;

    private ModelFile(YamlSection top) {
        this.top = top;
    }

    public static Reading read(String file, byte[] content) {
        var document = new YamlDocument();
        var model = document.read(content, KEYS).map(top -> new ModelFile(top).model());
        var problems = document.problems();
        if (model.isPresent() && problems.isEmpty()) {
            return new Read(model.get());
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Refused(file, List.copyOf(problems));
    }

    private ServiceModel model() {
        return new ServiceModel(
                top.text("key", KEY, "small letters, figures and hyphens"),
                top.text("title", LINE, "a title of one line"),
                top.number("pathway-version", 1, 9999),
                place(),
                delivery(),
                top.choices("funding", FundingSource.class),
                offer(),
                referring(),
                booking(),
                conduct(),
                top.has("sample") ? sample() : Optional.empty());
    }

    private Place place() {
        var teams = top.has("teams");
        if (teams == top.has("sites")) {
            top.refuse(
                    "teams",
                    teams ? "both \"sites\" and \"teams\"" : "no \"sites\"",
                    "either \"sites:\" or \"teams:\"");
        }
        return new Place(
                top.choice("region", Place.Region.class),
                top.choice("setting", Place.Setting.class),
                top.choice("sector", Place.Sector.class),
                teams ? Place.Unit.TEAM : Place.Unit.SITE,
                count(teams));
    }

    private OptionalInt count(boolean teams) {
        if (teams && top.has("teams") && top.is("teams", "all")) {
            return OptionalInt.empty();
        }
        var key = teams ? "teams" : "sites";
        return OptionalInt.of(top.has(key) ? top.number(key, 1, 5000) : 1);
    }

    private Delivery delivery() {
        var delivery = new Delivery(
                top.choice("delivery", Delivery.Way.class), top.choice("co-location", Delivery.CoLocation.class));
        if (delivery.way() == Delivery.Way.TELEPHONE && delivery.coLocation() != Delivery.CoLocation.NONE) {
            top.refuse("co-location", "co-location with delivery by telephone", "none");
        }
        return delivery;
    }

    private Offer offer() {
        var levels = top.choices("casework-levels", Level.class);
        if (!levels.isEmpty() && levels.stream().noneMatch(Level::casework)) {
            top.refuse("casework-levels", "no casework", "at least \"" + Level.ACTION.title() + "\"");
        }
        return new Offer(
                top.choices("law-areas", LawArea.class),
                levels,
                top.has("special-rules") ? top.choices("special-rules", Offer.Rule.class) : List.of());
    }

    private Referring referring() {
        return top.section("referral", List.of("who", "how"))
                .map(part -> new Referring(
                        part.choices("who", Referring.Who.class), part.choices("how", Referring.How.class)))
                .orElse(new Referring(List.of(), List.of()));
    }

    private Booking booking() {
        var keys = List.of("styles", "slot-minutes", "slots-per-session", "call-minutes", "call-attempts");
        return top.section("booking", keys).map(ModelFile::booking).orElse(new Booking(List.of(), 0, 0, 0, 0));
    }

    private static Booking booking(YamlSection part) {
        var styles = part.choices("styles", Style.class);
        return new Booking(
                styles,
                number(part, styles, Style.SLOTS, "slot-minutes", 240),
                number(part, styles, Style.SLOTS, "slots-per-session", 50),
                number(part, styles, Style.CALL_BACK, "call-minutes", 240),
                number(part, styles, Style.CALL_BACK, "call-attempts", 20));
    }

    private static int number(YamlSection part, List<Style> styles, Style style, String key, int most) {
        if (styles.contains(style)) {
            return part.number(key, 1, most);
        }
        if (part.has(key)) {
            part.refuse(key, "\"" + key + "\" without the style " + style.title(), "no such line");
        }
        return 0;
    }

    private Conduct conduct() {
        var response = top.section("response", List.of("working-days", "urgent-working-days"))
                .map(part -> new Conduct.ResponseStandard(
                        part.number("working-days", 1, 60), part.number("urgent-working-days", 0, 10)))
                .orElse(new Conduct.ResponseStandard(1, 0));
        var labels = top.choice("neutral-labels", NeutralLabels.class);
        var needsName = labels != NeutralLabels.NEVER || top.has("neutral-name");
        return new Conduct(
                top.choice("consent-wording", Conduct.WordingSet.class),
                response,
                labels,
                needsName ? top.text("neutral-name", LINE, "the name that messages and letters show") : "",
                top.choice("supervisor-sign-off", Conduct.SignOff.class));
    }

    private Optional<ServiceModel.Sample> sample() {
        return top.section("sample", List.of("name", "trajectory", "teams", "agencies"))
                .map(part -> new ServiceModel.Sample(
                        part.text("name", LINE, "a name of one line"),
                        part.choice("trajectory", Trajectory.class),
                        part.has("teams") ? part.number("teams", 1, 5000) : 0,
                        part.sections("agencies", List.of("name", "kind")).stream()
                                .map(agency -> new ServiceModel.Agency(
                                        agency.text("name", LINE, "a name of one line"),
                                        agency.choice("kind", ServiceModel.Kind.class)))
                                .toList()));
    }
}
