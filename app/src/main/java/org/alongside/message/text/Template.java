package org.alongside.message.text;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A kind of message: for whom it is, the fields that are put into it, and the words it comes with. */
public record Template(
        String name,
        String title,
        String audience,
        boolean byEmail,
        boolean byText,
        List<Field> fields,
        Wording shipped) {

    /** Put in by the system: the service's name, or its neutral one. */
    static final String SERVICE = "service";

    /** Put in by the system: the agency it is sent for. Never in neutral words. */
    static final String AGENCY = "agency";

    /** Something to be put in, what it may look like, and whether no wording may leave it out. */
    public record Field(String name, String sample, boolean required) {}

    public Template {
        fields = List.copyOf(fields);
    }

    /** The names that may stand in double brackets. */
    public Set<String> known(boolean neutral) {
        var known = new TreeSet<>(fields.stream().map(Field::name).toList());
        known.add(SERVICE);
        if (!neutral) {
            known.add(AGENCY);
        }
        return known;
    }

    public List<String> required() {
        return fields.stream().filter(Field::required).map(Field::name).toList();
    }

    public Map<String, String> samples() {
        return fields.stream().collect(toMap(Field::name, Field::sample));
    }

    /** A wrong set of fields is the caller's mistake. */
    public void refuseUnlessFilled(Map<String, String> values) {
        var wanted = fields.stream().map(Field::name).toList();
        if (!values.keySet().equals(Set.copyOf(wanted))) {
            throw new IllegalArgumentException(
                    "The message " + name + " needs the fields " + wanted + " and was given " + values.keySet());
        }
    }
}
