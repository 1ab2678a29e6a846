package org.alongside.timelimit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something besides a day that selects a case of a rule or a calendar. */
public enum Fact {
    PLACE("place", "where the person was: uk or abroad", "uk", "abroad"),
    LANDLORD(
            "landlord",
            "whose home it is: private, prp (a registered provider) or council",
            "private",
            "prp",
            "council"),
    NOTICE("notice", "the kind of notice, or its ground"),
    KIND("kind", "the kind of decision or claim"),
    NATION("nation", "whose bank holidays count: england, wales, scotland or northern-ireland"),
    SCHOOL("school", "the authority whose school terms count");

    private final String key;
    private final String words;
    private final List<String> values;

    Fact(String key, String words, String... values) {
        this.key = key;
        this.words = words;
        this.values = List.of(values);
    }

    public static Optional<Fact> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /** The values it can have, though a rule may have no case for one; none when every rule has its own. */
    public List<String> choices() {
        return values;
    }

    /** Whether it chooses between the cases of a rule, not a calendar. */
    public boolean selects() {
        return this != NATION && this != SCHOOL;
    }

    @Override
    public String toString() {
        return key;
    }
}
