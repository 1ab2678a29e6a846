package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.alongside.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AskOnTerminalTest {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final FirstAdministrator first;

    AskOnTerminalTest(FirstAdministrator first) {
        this.first = first;
    }

    @Test
    void each_thing_is_asked_again_until_it_will_do_before_the_next_one_is() {
        var terminal = new Typist(
                " ",
                "Ruth Adeyemi",
                "ruth",
                UUID.randomUUID() + "@example.test",
                "password1234",
                PASSWORD,
                "violet kettle harbour 8",
                PASSWORD,
                PASSWORD);

        new AskOnTerminal(terminal).ask(first);

        assertThat(terminal.seen)
                .startsWith(
                        "This is a new installation. Who administers it?",
                        "Name: ",
                        "Enter a name of at most 200 characters.",
                        "Name: ",
                        "E-mail: ",
                        "Enter an e-mail address, like name@example.org.",
                        "E-mail: ",
                        "Password (not shown): ",
                        "This password is easy to guess. Use words that have nothing to do with each other or with you.",
                        "Password (not shown): ",
                        "The same again: ",
                        "The two passwords differ. Once more:",
                        "Password (not shown): ",
                        "The same again: ");
        assertThat(terminal.answers).isEmpty();
    }

    @Test
    void whoever_ends_the_questions_ends_the_start() {
        var terminal = new Typist("Ruth Adeyemi");

        assertThatThrownBy(() -> new AskOnTerminal(terminal).ask(first))
                .isInstanceOf(StartRefused.class)
                .hasMessage("No first administrator was named.");
    }

    /** Somebody who types these answers, and sees what the terminal shows. */
    private static final class Typist implements AskOnTerminal.Terminal {

        private final List<String> seen = new ArrayList<>();
        private final Deque<String> answers;

        Typist(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public String line(String question) {
            seen.add(question);
            return answers.poll();
        }

        @Override
        public String secret(String question) {
            return line(question);
        }

        @Override
        public void say(String words) {
            seen.add(words);
        }
    }
}
