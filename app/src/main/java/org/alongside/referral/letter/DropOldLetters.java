package org.alongside.referral.letter;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes photos whose referral was not sent within a month. */
@Component
public class DropOldLetters {

    private final LetterTable table;

    DropOldLetters(LetterTable table) {
        this.table = table;
    }

    @Transactional
    public int drop() {
        return table.dropOld();
    }
}
