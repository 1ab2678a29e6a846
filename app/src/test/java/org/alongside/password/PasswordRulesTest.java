package org.alongside.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static boolean good(String password) {
        return PasswordRules.problem(password, "Amira Osei", "amira.osei@northbank.example")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"violet kettle harbour", "xkQ2 9vLr.7pTz", "the heron waits", "ヘロンは静かに待っている池"})
    void words_that_nobody_would_try_are_good_enough(String password) {
        assertThat(good(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short words",
                "password1234",
                "Passw0rd2026!",
                "P@$$word12345",
                "passwordpassword",
                "aaaaaaaaaaaaaaa",
                "123456789012",
                "qwertyuiop12",
                "abcdefghijklm",
                "letmeinletmein1",
                "alongside-demo",
                "correct horse battery staple"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(good(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amira osei 2026", "northbank-amira", "OseiOseiOsei1"})
    void ones_own_name_and_address_are_refused(String password) {
        assertThat(good(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {PasswordRules.LONGEST + 1})
    void a_password_has_an_end(int length) {
        assertThat(good("violet kettle ".repeat(50).substring(0, length))).isFalse();
    }
}
