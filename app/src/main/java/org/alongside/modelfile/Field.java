package org.alongside.modelfile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.kernel.Choice;
import org.alongside.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/** One setting of a pathway: where it stands in the file, what the form calls it, and what may stand there. */
public sealed interface Field {

    At at();

    /** What may stand there, in words. */
    String expected();

    /** Where a setting stands; the section is empty at the top of the file. */
    record At(String section, String key, String label, When when) {
        At unless(When other) {
            return new At(section, key, label, other);
        }
    }

    /** When a setting must be there. */
    enum When {
        ALWAYS(""),
        IF_WANTED("may be left out"),
        UNLESS_TEAMS("a service counts sites or teams"),
        UNLESS_SITES("instead of sites"),
        WITH_SLOTS("for slots"),
        WITH_CALL_BACK("for call-back"),
        WITH_LABELS("unless labels are never neutral");

        private final String words;

        When(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The words as a hint beside a control. */
        public @Nullable String label() {
            return words.isEmpty() ? null : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** The name of its control on a form. */
    default String id() {
        return at().section().isEmpty() ? at().key() : at().section() + "-" + at().key();
    }

    /** One line of text. */
    record Text(At at, Pattern shape, String expected) implements Field {
        String in(YamlSection section) {
            return section.text(at.key(), shape, expected);
        }
    }

    /** A whole number; where {@code all} is true the word "all" stands for no limit. */
    record Count(At at, int least, int most, boolean all) implements Field {
        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most + (all ? ", or all" : "");
        }

        int in(YamlSection section) {
            return section.number(at.key(), least, most);
        }
    }

    /** One value of a list. */
    record One<E extends Enum<E> & Choice>(At at, Class<E> type) implements Field {
        @Override
        public String expected() {
            return "one of " + String.join(", ", Choice.titles(type));
        }

        E in(YamlSection section) {
            return section.choice(at.key(), type);
        }
    }

    /** Some values of a list. */
    record Several<E extends Enum<E> & Choice>(At at, Class<E> type) implements Field {
        @Override
        public String expected() {
            return "a list of " + String.join(", ", Choice.titles(type));
        }

        List<E> in(YamlSection section) {
            return section.choices(at.key(), type);
        }
    }
}
