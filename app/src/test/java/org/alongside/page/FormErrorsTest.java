package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private final FormErrors errors = FormErrors.NONE
            .unless(false, "email", "Enter an email address")
            .unless(true, "name", "Enter a name")
            .with("site", "Choose a site")
            .with("email", "Too long");

    @Test
    void keeps_the_order_of_the_page_and_the_first_message_of_a_field() {
        assertThat(errors.all().values()).containsExactly("Enter an email address", "Choose a site");
    }

    @Test
    void leaves_out_what_is_fine() {
        assertThat(errors.has("name")).isFalse();
        assertThat(errors.on("name")).isNull();
    }

    @Test
    void names_hint_and_error_for_screen_readers() {
        assertThat(errors.describedBy("email", "Like name@nhs.net")).isEqualTo("email-hint email-error");
        assertThat(errors.describedBy("email", null)).isEqualTo("email-error");
        assertThat(errors.describedBy("name", null)).isNull();
    }

    @Test
    void adding_leaves_the_one_before_as_it_was() {
        FormErrors.NONE.with("email", "Enter an email address");
        assertThat(FormErrors.NONE.any()).isFalse();
    }
}
