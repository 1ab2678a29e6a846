package org.alongside.message.template;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Agencies;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.message.text.Labels;
import org.alongside.message.text.Mistake;
import org.alongside.message.text.Template;
import org.alongside.message.text.Wording;
import org.alongside.message.text.WordingCheck;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a partnership's own words for a message into force; the older ones stay to be read. */
@Component
class ChangeTemplate {

    /** What changing came to. */
    sealed interface Outcome {}

    record Changed(int version) implements Outcome {}

    /** By the field it was typed in. */
    record Wrong(Map<String, List<Mistake>> mistakes) implements Outcome {}

    /** It says what is in force. */
    record Same() implements Outcome {}

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile() implements Outcome {}

    private final Partnerships partnerships;
    private final Agencies agencies;
    private final WordingTable table;
    private final Wordings wordings;
    private final Trail trail;
    private final Supplier<UUID> ids;

    ChangeTemplate(
            Partnerships partnerships,
            Agencies agencies,
            WordingTable table,
            Wordings wordings,
            Trail trail,
            Supplier<UUID> ids) {
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.table = table;
        this.wordings = wordings;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param base the version the change was made from; zero for the words that come with the program
     */
    @Transactional
    public Outcome change(UUID partnership, Template template, int base, Wording wording) {
        var labels = Labels.of(partnerships.shaped(partnership), agencies.of(partnership));
        var mistakes = WordingCheck.of(template, wording, labels);
        if (!mistakes.isEmpty()) {
            return new Wrong(mistakes);
        }
        if (wordings.inForce(partnership, template).equals(wording)) {
            return new Same();
        }
        var id = ids.get();
        if (!table.supersede(id, partnership, template.name(), base, wording)) {
            return new ChangedMeanwhile();
        }
        trail.append(
                Act.WROTE,
                "message_template",
                id,
                Map.of("template", template.name(), "version", String.valueOf(base + 1)));
        return new Changed(base + 1);
    }
}
