package org.alongside.client.characteristics;

import java.util.ArrayList;
import java.util.List;
import org.alongside.kernel.Choice;
import org.alongside.part.Option;

/** What the Equality Act protects and a person may be asked about; age is known from the date of birth. */
public enum Characteristic implements Choice {
    ETHNICITY(
            "ethnic group",
            "Asian or Asian British",
            "Black, Black British, Caribbean or African",
            "Mixed or multiple ethnic groups",
            "White",
            "Another ethnic group"),
    RELIGION(
            "religion or belief",
            "No religion",
            "Buddhist",
            "Christian",
            "Hindu",
            "Jewish",
            "Muslim",
            "Sikh",
            "Another"),
    ORIENTATION("sexual orientation", "Bisexual", "Gay or lesbian", "Heterosexual or straight", "Another"),
    GENDER("gender", "Woman", "Man", "Non-binary", "Another"),
    REASSIGNMENT("gender the same as at birth", "Yes", "No"),
    DISABILITY("disability or long-term condition", "Yes, limits a lot", "Yes, limits a little", "Yes, no limit", "No"),
    PREGNANCY("pregnant, or a baby in the last 26 weeks", "Yes", "No"),
    PARTNERSHIP("marriage or civil partnership", "Married or civil partner", "Neither");

    static final String UNSAID = "unsaid";

    private final String title;
    private final List<String> answers;

    Characteristic(String title, String... answers) {
        this.title = title;
        this.answers = List.of(answers);
    }

    @Override
    public String title() {
        return title;
    }

    /** What can be answered; the last is to say nothing. The value is the place in the list, for ever. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        for (int place = 0; place < answers.size(); place++) {
            options.add(new Option("" + place, answers.get(place)));
        }
        options.add(new Option(UNSAID, "Prefer not to say"));
        return options;
    }
}
