package org.alongside.modelfile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.kernel.Level;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Booking.Style;
import org.alongside.servicemodel.Conduct;
import org.alongside.servicemodel.Conduct.NeutralLabels;
import org.alongside.servicemodel.Delivery;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.Place;
import org.alongside.servicemodel.Referring;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.Trajectory;
import org.alongside.yaml.Problem;
import org.alongside.yaml.YamlDocument;
import org.alongside.yaml.YamlSection;

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

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    private final YamlSection top;

    private ModelFile(YamlSection top) {
        this.top = top;
    }

    public static Reading read(String file, byte[] content) {
        var document = new YamlDocument();
        var model = document.read(content, Schema.keys()).map(top -> new ModelFile(top).model());
        var problems = document.problems();
        if (model.isPresent() && problems.isEmpty()) {
            return new Read(model.get());
        }
        return new Refused(file, List.copyOf(problems));
    }

    private ServiceModel model() {
        return new ServiceModel(
                top.text("key", KEY, "small letters, figures and hyphens"),
                Schema.TITLE.in(top),
                top.number("pathway-version", 1, 9999),
                place(),
                delivery(),
                Schema.FUNDING.in(top),
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
                Schema.REGION.in(top),
                Schema.SETTING.in(top),
                Schema.SECTOR.in(top),
                teams ? Place.Unit.TEAM : Place.Unit.SITE,
                count(teams));
    }

    private OptionalInt count(boolean teams) {
        if (teams && top.is("teams", "all")) {
            return OptionalInt.empty();
        }
        var count = teams ? Schema.TEAMS : Schema.SITES;
        return OptionalInt.of(top.has(count.at().key()) ? count.in(top) : 1);
    }

    private Delivery delivery() {
        var delivery = new Delivery(Schema.DELIVERY.in(top), Schema.CO_LOCATION.in(top));
        if (delivery.way() == Delivery.Way.TELEPHONE && delivery.coLocation() != Delivery.CoLocation.NONE) {
            top.refuse("co-location", "co-location with delivery by telephone", "none");
        }
        return delivery;
    }

    private Offer offer() {
        var levels = Schema.LEVELS.in(top);
        if (!levels.isEmpty() && levels.stream().noneMatch(Level::casework)) {
            top.refuse("casework-levels", "no casework", "at least \"" + Level.ACTION.title() + "\"");
        }
        return new Offer(Schema.LAW_AREAS.in(top), levels, top.has("special-rules") ? Schema.RULES.in(top) : List.of());
    }

    private Referring referring() {
        return top.section("referral", Schema.keys("referral"))
                .map(part -> new Referring(Schema.WHO.in(part), Schema.HOW.in(part)))
                .orElse(new Referring(List.of(), List.of()));
    }

    private Booking booking() {
        return top.section("booking", Schema.keys("booking"))
                .map(ModelFile::booking)
                .orElse(new Booking(List.of(), 0, 0, 0, 0));
    }

    private static Booking booking(YamlSection part) {
        var styles = Schema.STYLES.in(part);
        return new Booking(
                styles,
                number(part, styles, Style.SLOTS, Schema.SLOT_MINUTES),
                number(part, styles, Style.SLOTS, Schema.SLOTS),
                number(part, styles, Style.CALL_BACK, Schema.CALL_MINUTES),
                number(part, styles, Style.CALL_BACK, Schema.CALL_ATTEMPTS));
    }

    private static int number(YamlSection part, List<Style> styles, Style style, Field.Count count) {
        var key = count.at().key();
        if (styles.contains(style)) {
            return count.in(part);
        }
        if (part.has(key)) {
            part.refuse(key, "\"" + key + "\" without the style " + style.title(), "no such line");
        }
        return 0;
    }

    private Conduct conduct() {
        var response = top.section("response", Schema.keys("response"))
                .map(part -> new Conduct.ResponseStandard(Schema.RESPONSE.in(part), Schema.URGENT.in(part)))
                .orElse(new Conduct.ResponseStandard(1, 0));
        var labels = Schema.LABELS.in(top);
        var needsName = labels != NeutralLabels.NEVER || top.has("neutral-name");
        return new Conduct(
                Schema.WORDING.in(top),
                response,
                labels,
                needsName ? Schema.NEUTRAL_NAME.in(top) : "",
                tellingWords(),
                Schema.SIGN_OFF.in(top));
    }

    private List<String> tellingWords() {
        return top.has("telling-words")
                ? Stream.of(Schema.TELLING_WORDS.in(top).split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of();
    }

    private Optional<ServiceModel.Sample> sample() {
        return top.section("sample", List.of("name", "trajectory", "teams", "agencies"))
                .map(part -> new ServiceModel.Sample(
                        part.text("name", Schema.LINE, "a name of one line"),
                        part.choice("trajectory", Trajectory.class),
                        part.has("teams") ? part.number("teams", 1, 5000) : 0,
                        part.sections("agencies", List.of("name", "kind")).stream()
                                .map(agency -> new ServiceModel.Agency(
                                        agency.text("name", Schema.LINE, "a name of one line"),
                                        agency.choice("kind", ServiceModel.Kind.class)))
                                .toList()));
    }
}
