package org.alongside.part;

import java.util.Map;

/**
 * A question before something that cannot be undone: the page {@code page/confirm} asks it, with or without script.
 *
 * @param tab what a browser's tab may say
 * @param button what is done, in words
 * @param action where it is posted to
 * @param back where "Cancel" leads
 * @param fields what is sent along
 */
public record Confirm(
        String tab,
        String title,
        String caption,
        String text,
        String button,
        String action,
        String back,
        Map<String, String> fields) {

    public Confirm {
        fields = Map.copyOf(fields);
    }
}
