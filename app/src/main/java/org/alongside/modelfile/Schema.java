package org.alongside.modelfile;

import static org.alongside.modelfile.Field.When;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.modelfile.Field.At;
import org.alongside.modelfile.Field.Count;
import org.alongside.modelfile.Field.One;
import org.alongside.modelfile.Field.Several;
import org.alongside.modelfile.Field.Text;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Conduct;
import org.alongside.servicemodel.Delivery;
import org.alongside.servicemodel.FundingSource;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.Place;
import org.alongside.servicemodel.Referring;

/** Every setting of a pathway in the order of the file: what {@link ModelFile} reads, and what a form offers. */
public final class Schema {

    static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{1,120}");

    static final Text TITLE = new Text(top("title", "Title"), LINE, "a title of one line");
    static final One<Place.Region> REGION = new One<>(top("region", "Region"), Place.Region.class);
    static final One<Place.Setting> SETTING = new One<>(top("setting", "Setting"), Place.Setting.class);
    static final One<Place.Sector> SECTOR = new One<>(top("sector", "Sector"), Place.Sector.class);
    static final Count SITES = new Count(top("sites", "Sites").unless(When.UNLESS_TEAMS), 1, 5000, false);
    static final Count TEAMS = new Count(top("teams", "Teams").unless(When.UNLESS_SITES), 1, 5000, true);
    static final One<Delivery.Way> DELIVERY = new One<>(top("delivery", "Delivery"), Delivery.Way.class);
    static final One<Delivery.CoLocation> CO_LOCATION =
            new One<>(top("co-location", "Co-location"), Delivery.CoLocation.class);
    static final Several<FundingSource> FUNDING = new Several<>(top("funding", "Funding"), FundingSource.class);

    static final Several<LawArea> LAW_AREAS = new Several<>(top("law-areas", "Law areas"), LawArea.class);
    static final Several<Level> LEVELS = new Several<>(top("casework-levels", "Casework levels"), Level.class);
    static final Several<Offer.Rule> RULES =
            new Several<>(top("special-rules", "Special rules").unless(When.IF_WANTED), Offer.Rule.class);

    static final Several<Referring.Who> WHO =
            new Several<>(in("referral", "who", "Who may refer"), Referring.Who.class);
    static final Several<Referring.How> HOW =
            new Several<>(in("referral", "how", "How they refer"), Referring.How.class);
    static final Several<Booking.Style> STYLES = new Several<>(in("booking", "styles", "Booking"), Booking.Style.class);
    static final Count SLOT_MINUTES = booking("slot-minutes", "Minutes of a slot", When.WITH_SLOTS, 240);
    static final Count SLOTS = booking("slots-per-session", "Slots in a session", When.WITH_SLOTS, 50);
    static final Count CALL_MINUTES = booking("call-minutes", "Minutes of a call", When.WITH_CALL_BACK, 240);
    static final Count CALL_ATTEMPTS = booking("call-attempts", "Attempts to call", When.WITH_CALL_BACK, 20);

    static final One<Conduct.WordingSet> WORDING =
            new One<>(top("consent-wording", "Consent wording"), Conduct.WordingSet.class);
    static final Count RESPONSE =
            new Count(in("response", "working-days", "Working days to a first contact"), 1, 60, false);
    static final Count URGENT =
            new Count(in("response", "urgent-working-days", "Working days when it is urgent"), 0, 10, false);
    static final One<Conduct.NeutralLabels> LABELS =
            new One<>(top("neutral-labels", "Neutral labels"), Conduct.NeutralLabels.class);
    static final Text NEUTRAL_NAME = new Text(
            top("neutral-name", "Neutral name").unless(When.WITH_LABELS),
            LINE,
            "the name that messages and letters show");
    static final Text TELLING_WORDS = new Text(
            top("telling-words", "Words that would tell").unless(When.IF_WANTED),
            Pattern.compile("[^\\p{Cntrl}]{1,500}"),
            "words that no neutral message may say, parted by commas");
    static final One<Conduct.SignOff> SIGN_OFF =
            new One<>(top("supervisor-sign-off", "Supervisor sign-off"), Conduct.SignOff.class);

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "The design",
                    List.of(TITLE, REGION, SETTING, SECTOR, SITES, TEAMS, DELIVERY, CO_LOCATION, FUNDING)),
            new Group("The offer", List.of(LAW_AREAS, LEVELS, RULES)),
            new Group("The way in", List.of(WHO, HOW, STYLES, SLOT_MINUTES, SLOTS, CALL_MINUTES, CALL_ATTEMPTS)),
            new Group(
                    "Promises and precautions",
                    List.of(WORDING, RESPONSE, URGENT, LABELS, NEUTRAL_NAME, TELLING_WORDS, SIGN_OFF)));

    private Schema() {}

    /** Settings under one heading. */
    public record Group(String title, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    public static List<Group> groups() {
        return GROUPS;
    }

    static Stream<Field> fields() {
        return GROUPS.stream().flatMap(group -> group.fields().stream());
    }

    /** What may stand at the top of a file: settings and sections, and what only files have. */
    static List<String> keys() {
        var settings = fields().map(Field::at).map(at -> at.section().isEmpty() ? at.key() : at.section());
        return Stream.concat(Stream.of("key", "title", "pathway-version"), Stream.concat(settings, Stream.of("sample")))
                .distinct()
                .toList();
    }

    static List<String> keys(String section) {
        return fields().map(Field::at)
                .filter(at -> at.section().equals(section))
                .map(At::key)
                .toList();
    }

    private static At top(String key, String label) {
        return in("", key, label);
    }

    private static At in(String section, String key, String label) {
        return new At(section, key, label, When.ALWAYS);
    }

    private static Count booking(String key, String label, When when, int most) {
        return new Count(in("booking", key, label).unless(when), 1, most, false);
    }
}
