package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alongside.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void a_demonstration_has_its_own_folder_and_never_the_environments_database() {
        var start = (Command.Start) CommandLine.read("demo", "--port", "0");
        assertThat(start.demo()).isTrue();
        assertThat(start.properties())
                .contains("--server.port=0", "--server.address=127.0.0.1", "--alongside.database-url=")
                .contains("--alongside.data=" + Path.of(System.getProperty("user.home"), ".alongside", "demo"));
    }

    @Test
    void real_use_asks_for_the_first_administrator() {
        var start = (Command.Start) CommandLine.read("run", "--port=0", "--data=/srv/alongside");
        assertThat(start.demo()).isFalse();
        assertThat(start.properties())
                .contains("--alongside.data=/srv/alongside", "--alongside.ask-first-administrator=true");
    }

    @Test
    void time_limits_get_their_own_words_and_the_day_that_was_given_first() {
        var words = "timelimit et-claim act=2026-09-30 --today 2026-12-01 --json --data /srv/a --today 2026-11-28";
        assertThat(CommandLine.read(words.split(" ")))
                .isEqualTo(new Command.TimeLimit(
                        List.of("et-claim", "act=2026-09-30", "--json"), LocalDate.of(2026, 12, 1), Path.of("/srv/a")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | no command",
                "walk                | no command \"walk\"",
                "run --colour blue   | no option \"--colour\"",
                "run --port          | --port needs a value",
                "run --port eighty   | \"eighty\" is not a port",
                "run --port 70000    | \"70000\" is not a port",
                "timelimit list      | The day is missing",
                "timelimit list --today soon | \"soon\" is not a day",
                "backup             | needs a folder to make",
                "run --address moon.invalid | no address of this machine"
            })
    void what_is_not_known_is_refused(String words, String expected) {
        var refusal = catchThrowableOfType(StartRefused.class, () -> CommandLine.read(words.split(" ")));
        assertThat(refusal).hasMessageContaining(expected);
    }
}
