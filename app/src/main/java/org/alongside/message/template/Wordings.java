package org.alongside.message.template;

import java.util.UUID;
import org.alongside.message.text.Template;
import org.alongside.message.text.Wording;
import org.springframework.stereotype.Component;

/** The words of a message in force in a partnership: its own newest version, or those that come with the program. */
@Component
public class Wordings {

    private final WordingTable table;

    Wordings(WordingTable table) {
        this.table = table;
    }

    /** Needs a transaction. */
    public Wording inForce(UUID partnership, Template template) {
        return table.newest(partnership, template.name())
                .map(WordingVersion::wording)
                .orElse(template.shipped());
    }
}
