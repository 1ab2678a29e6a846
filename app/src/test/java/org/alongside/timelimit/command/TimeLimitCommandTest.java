package org.alongside.timelimit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class TimeLimitCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void lists_all_clocks() {
        assertThat(run("list")).isZero();
        assertThat(out()).contains("benefits\n", "  et-unfair-dismissal ", "Employment tribunal: unfair dismissal");
    }

    @Test
    void prints_four_dates_and_their_derivation() {
        assertThat(run("ftt-social-security-appeal", "sent=2026-01-31")).isZero();
        assertThat(out())
                .contains(
                        "Internal target  2026-02-23  Monday",
                        "Safe date        2026-02-28  Saturday",
                        "Last legal day   2026-03-02  Monday",
                        "Long stop        2027-02-28  Sunday",
                        "Out of time. 92 days left for a late application.",
                        "  The limit is 1 month after the day it was sent: Saturday 28 February 2026.",
                        "! The 12 further months were read in a guide only.");
    }

    @Test
    void json_has_the_names_that_programs_rely_on() {
        assertThat(run("et-unfair-dismissal", "act=2026-09-30", "acasA=2026-10-20", "acasB=2026-11-20", "--json"))
                .isZero();
        Map<String, Object> json = new Yaml().load(out().replace("\"20", "\" 20"));
        assertThat(json.keySet())
                .startsWith(
                        "clock",
                        "ruleVersion",
                        "evidence",
                        "internalTarget",
                        "safe",
                        "lastLegalDay",
                        "longStop",
                        "steps",
                        "warnings");
        assertThat(json)
                .containsEntry("clock", "et-unfair-dismissal")
                .containsEntry("ruleVersion", 1)
                .containsEntry("evidence", "secondary")
                .containsEntry("lastLegalDay", " 2027-01-29")
                .containsEntry("longStop", null);
        assertThat((List<?>) json.get("steps")).hasSizeGreaterThan(3);
    }

    @Test
    void a_rule_without_a_limit_any_more_is_an_answer() {
        assertThat(run("s21-notice", "received=2026-06-01", "--json")).isZero();
        assertThat(out()).contains("\"safe\": null", "Section 21 was abolished");
    }

    @Test
    void what_cannot_be_understood_ends_with_2_and_the_reason() {
        assertThat(run("et-unfair-dismisal", "act=2026-09-30")).isEqualTo(2);
        assertThat(run("et-claim", "act=2026-02-30")).isEqualTo(2);
        assertThat(run("et-claim", "akt=2026-02-03")).isEqualTo(2);
        assertThat(run("et-claim", "act=2026-02-03", "act=2026-02-04")).isEqualTo(2);
        assertThat(run("et-claim")).isEqualTo(2);
        assertThat(run("ftt-iac-appeal", "sent=2026-02-03", "place=mars")).isEqualTo(2);
        assertThat(run("ftt-social-security-appeal", "sent=2026-02-03", "nation=mars"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(
                        "There is no clock \"et-unfair-dismisal\". Did you mean \"et-unfair-dismissal\"?",
                        "\"act=2026-02-30\" is not a day.",
                        "Did you mean \"act\"?",
                        "\"act\" is given twice.",
                        "Missing: the day of the act (act).",
                        "\"place=mars\": say uk, abroad.",
                        "\"nation=mars\" says nothing",
                        "Say which clock");
    }

    @Test
    void checks_the_file_of_a_rule_with_lines() throws IOException {
        var file = Files.writeString(folder.resolve("my-clock.yaml"), "clock: my-clock\ntitel: Mine\n");
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(err()).contains("my-clock.yaml:2: found \"titel\"", "Did you mean \"title\"?");
        assertThat(run("check", "../timelimits/employment/et-claim.yaml")).isZero();
    }

    @Test
    void newer_bank_holidays_are_imported_and_count() throws IOException {
        var newer = Files.readString(Path.of("../timelimits/calendar/bank-holidays.json"))
                .replace("\"2028-", "\"2029-");
        assertThat(run(
                        "holidays",
                        Files.writeString(folder.resolve("newer.json"), newer).toString()))
                .isZero();
        assertThat(out()).contains("known until the end of 2029");

        run("asylum-support-appeal", "received=2029-04-14", "--json");
        assertThat(out()).contains("\"lastLegalDay\": \"2029-04-18\"").doesNotContain("Bank holidays are known from");
    }

    @Test
    void a_broken_calendar_is_refused_with_its_line() throws IOException {
        var broken = Files.readString(Path.of("../timelimits/calendar/bank-holidays.json"))
                .replace("2026-12-25", "25 Dec");
        assertThat(run(
                        "holidays",
                        Files.writeString(folder.resolve("broken.json"), broken).toString()))
                .isEqualTo(2);
        assertThat(err()).contains("found \"25 Dec\", expected a day such as 2026-12-25");
    }

    @Test
    void school_terms_of_an_authority_are_imported_and_count() throws IOException {
        var terms = Files.writeString(folder.resolve("t.csv"), "2026-06-01,2026-07-17\n2026-09-02,2026-10-23\n");
        assertThat(run("terms", "teasel", terms.toString())).isZero();
        assertThat(out()).contains("School terms of teasel are known until 2026-10-23.");

        run("exclusion-review", "notified=2026-07-10", "school=teasel", "--json");
        assertThat(out())
                .as("5 days in July, 10 in September")
                .contains("\"lastLegalDay\": \"2026-09-15\"")
                .doesNotContain("terms of teasel are not known");
        run("exclusion-review", "notified=2026-10-12", "school=teasel", "--json");
        assertThat(out()).as("it ends after the last term").contains("terms of teasel are not known");
        assertThat(run(
                        "terms",
                        "teasel",
                        Files.writeString(terms, "2026-07-17,2026-06-01\n").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("t.csv:1: found \"2026-07-17,2026-06-01\"");
    }

    private int run(String... words) {
        return new TimeLimitCommand(print(out), print(err)).run(List.of(words), LocalDate.of(2026, 11, 28), folder);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
