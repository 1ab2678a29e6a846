package org.alongside.modelfile;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.servicemodel.Booking;
import org.alongside.servicemodel.Conduct;
import org.alongside.servicemodel.Place;
import org.alongside.servicemodel.ServiceModel;

/** Writes a service model as the YAML that {@link ModelFile} reads back to the same model. */
public final class ModelText {

    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    public static String write(ServiceModel model) {
        return new ModelText().all(model);
    }

    /** Every line a pathway needs, with what may stand there, for somebody who begins with nothing. */
    public static String blank() {
        var text = new ModelText();
        text.text.append("# Write one value after each colon, or several as [one, two]. Take the # away where you need "
                + "the line.\n");
        text.blankLine("", "key", ":", "small letters, figures and hyphens");
        text.line("pathway-version", "1");
        for (var group : Schema.groups()) {
            text.text.append("\n# ").append(group.title()).append('\n');
            var section = "";
            for (var field : group.fields()) {
                var at = field.at();
                if (!at.section().equals(section) && !at.section().isEmpty()) {
                    text.text.append(at.section()).append(":\n");
                }
                section = at.section();
                text.blank(field);
            }
        }
        return text.text.toString();
    }

    private void blank(Field field) {
        var at = field.at();
        var always = at.when() == Field.When.ALWAYS || at.when() == Field.When.UNLESS_TEAMS;
        var note = at.when().words();
        blankLine(
                (at.section().isEmpty() ? "" : "  ") + (always ? "" : "# "),
                at.key(),
                field instanceof Field.Several<?> ? ": []" : ":",
                field.expected().replaceFirst("^(one|a list) of ", "") + (note.isEmpty() ? "" : "; " + note));
    }

    private void blankLine(String before, String key, String after, String comment) {
        text.append("%-24s# %s\n".formatted(before + key + after, comment));
    }

    private String all(ServiceModel model) {
        line("key", model.key());
        line("title", quoted(model.title()));
        line("pathway-version", String.valueOf(model.version()));
        design(model);
        offer(model);
        booking(model.booking());
        conduct(model.conduct());
        model.sample().ifPresent(this::sample);
        return text.toString();
    }

    private void design(ServiceModel model) {
        text.append("\n# The design\n");
        line("region", model.place().region().title());
        line("setting", quoted(model.place().setting().title()));
        line("sector", model.place().sector().title());
        var count = model.place().count();
        line(
                model.place().unit() == Place.Unit.TEAM ? "teams" : "sites",
                count.isPresent() ? String.valueOf(count.getAsInt()) : "all");
        line("delivery", model.delivery().way().title());
        line("co-location", model.delivery().coLocation().title());
        list("", "funding", model.funding());
    }

    private void offer(ServiceModel model) {
        text.append("\n# The offer\n");
        list("", "law-areas", model.offer().lawAreas());
        list("", "casework-levels", model.offer().levels());
        if (!model.offer().rules().isEmpty()) {
            list("", "special-rules", model.offer().rules());
        }
        text.append("\n# The way in\nreferral:\n");
        list("  ", "who", model.referring().who());
        list("  ", "how", model.referring().how());
    }

    private void booking(Booking booking) {
        text.append("booking:\n");
        list("  ", "styles", booking.styles());
        if (booking.styles().contains(Booking.Style.SLOTS)) {
            line("  slot-minutes", String.valueOf(booking.slotMinutes()));
            line("  slots-per-session", String.valueOf(booking.slotsPerSession()));
        }
        if (booking.styles().contains(Booking.Style.CALL_BACK)) {
            line("  call-minutes", String.valueOf(booking.callMinutes()));
            line("  call-attempts", String.valueOf(booking.callAttempts()));
        }
    }

    private void conduct(Conduct conduct) {
        text.append("\n# Promises and precautions\n");
        line("consent-wording", conduct.wording().title());
        text.append("response:\n");
        line("  working-days", String.valueOf(conduct.response().usualDays()));
        line("  urgent-working-days", String.valueOf(conduct.response().urgentDays()));
        line("neutral-labels", conduct.labels().title());
        if (!conduct.neutralName().isEmpty()) {
            line("neutral-name", quoted(conduct.neutralName()));
        }
        if (!conduct.tellingWords().isEmpty()) {
            line("telling-words", quoted(String.join(", ", conduct.tellingWords())));
        }
        line("supervisor-sign-off", conduct.signOff().title());
    }

    private void sample(ServiceModel.Sample sample) {
        text.append("\nsample:\n");
        line("  name", quoted(sample.name()));
        line("  trajectory", sample.trajectory().title());
        if (sample.teams() > 0) {
            line("  teams", String.valueOf(sample.teams()));
        }
        text.append("  agencies:\n");
        for (var agency : sample.agencies()) {
            line("    - name", quoted(agency.name()));
            line("      kind", agency.kind().title());
        }
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void list(String indent, String key, List<? extends Choice> values) {
        var items = values.stream()
                .map(value -> indent + "  - " + value.title() + "\n")
                .collect(Collectors.joining());
        text.append(indent).append(key).append(":\n").append(items);
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
