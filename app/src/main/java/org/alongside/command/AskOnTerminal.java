package org.alongside.command;

import java.io.Console;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.database.StartRefused;
import org.jspecify.annotations.Nullable;

/** Asks for the first administrator, one thing after another; what will not do is asked again at once. */
final class AskOnTerminal {

    /** Where questions are asked; an answer is null when nobody answers any more. */
    interface Terminal {

        @Nullable
        String line(String question);

        @Nullable
        String secret(String question);

        void say(String words);
    }

    private final Terminal terminal;

    AskOnTerminal(Terminal terminal) {
        this.terminal = terminal;
    }

    static Terminal on(Console console) {
        return new Terminal() {
            @Override
            public @Nullable String line(String question) {
                return console.readLine("%s", question);
            }

            @Override
            public @Nullable String secret(String question) {
                var typed = console.readPassword("%s", question);
                return typed == null ? null : new String(typed);
            }

            @Override
            public void say(String words) {
                console.printf("%s%n", words);
            }
        };
    }

    void ask(FirstAdministrator first) {
        terminal.say("This is a new installation. Who administers it?");
        var name = line("Name: ", first::nameProblem);
        var email = line("E-mail: ", first::emailProblem);
        var password = password(typed -> first.passwordProblem(typed, name, email));
        first.make(name, email, password).ifPresent(terminal::say);
    }

    private String line(String question, Function<String, Optional<String>> problem) {
        while (true) {
            var typed = answer(terminal.line(question)).strip();
            if (isRight(problem.apply(typed))) {
                return typed;
            }
        }
    }

    private String password(Function<String, Optional<String>> problem) {
        while (true) {
            var typed = answer(terminal.secret("Password (not shown): "));
            if (isRight(problem.apply(typed))) {
                if (typed.equals(answer(terminal.secret("The same again: ")))) {
                    return typed;
                }
                terminal.say("The two passwords differ. Once more:");
            }
        }
    }

    private boolean isRight(Optional<String> problem) {
        problem.ifPresent(words -> terminal.say(words + "."));
        return problem.isEmpty();
    }

    private static String answer(@Nullable String typed) {
        if (typed == null) {
            throw new StartRefused("No first administrator was named.", "Start again when you can name one.");
        }
        return typed;
    }
}
