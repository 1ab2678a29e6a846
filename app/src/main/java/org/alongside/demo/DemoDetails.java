package org.alongside.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.alongside.client.characteristics.AskCharacteristics;
import org.alongside.client.characteristics.Characteristic;
import org.alongside.client.need.KeepNote;
import org.alongside.client.need.Note;
import org.alongside.client.relationship.Kind;
import org.alongside.client.relationship.Relate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What is known of some made-up clients beyond how they came: warnings, people around them, equality answers. */
@Component
@ConditionalOnProperty("alongside.demo")
class DemoDetails {

    private final KeepNote keepNote;
    private final Relate relate;
    private final AskCharacteristics askCharacteristics;

    DemoDetails(KeepNote keepNote, Relate relate, AskCharacteristics askCharacteristics) {
        this.keepNote = keepNote;
        this.relate = relate;
        this.askCharacteristics = askCharacteristics;
    }

    void add(List<UUID> clients) {
        keepNote.keep(clients.get(5), Note.Kind.RISK, "A dog bites. Visit in pairs.");
        keepNote.keep(clients.get(8), Note.Kind.VULNERABILITY, "Recently bereaved.");
        relate.relate(clients.get(7), Kind.PARENT, new Relate.Registered(clients.get(6)));
        relate.relate(clients.get(3), Kind.REPRESENTATIVE, new Relate.Named("Councillor Joan Pike"));
        for (int i = 0; i < clients.size(); i += 2) {
            askCharacteristics.keep(clients.get(i), answers(i));
        }
    }

    /** Most are of a few groups, so that some counts are small. */
    private static EnumMap<Characteristic, String> answers(int i) {
        var answers = new EnumMap<Characteristic, String>(Characteristic.class);
        for (var question : Characteristic.values()) {
            var options = question.options();
            int place = i % 10 == 0 ? i / 10 : usual(question, i / 2);
            answers.put(question, options.get(place % options.size()).value());
        }
        return answers;
    }

    private static int usual(Characteristic question, int i) {
        return switch (question) {
            case ETHNICITY -> i % 4 == 0 ? i % 3 : 3;
            case RELIGION -> i % 3 == 0 ? 0 : 2;
            case ORIENTATION -> 2;
            case GENDER, PARTNERSHIP -> i % 2;
            case REASSIGNMENT -> 0;
            case DISABILITY -> i % 4;
            case PREGNANCY -> 1;
        };
    }
}
