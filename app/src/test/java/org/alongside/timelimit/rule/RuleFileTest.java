package org.alongside.timelimit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final String FILE = """
            clock: example-appeal
            title: Example appeal
            law-areas: [housing]
            jurisdiction: England
            whose: ours
            about: An appeal that does not exist.
            done-when: received
            stopped-by: The court has it.
            proof: A receipt.
            versions:
              - version: 1
                from: 2012-01-01
                limit: 21 days after sent
                roll: none
                target: 5 working days
                late: There is none.
                rule: Twenty-one days after it was sent.
                sources: https://example.org/rule
                evidence: statute
                checked: 2026-11-20
                review-by: 2027-05-20
            """;

    @Test
    void a_rule_is_read() {
        var limit = ((RuleFile.Read) read(FILE)).limit();
        assertThat(limit.clock()).isEqualTo("example-appeal");
        assertThat(limit.group()).isEqualTo("examples");
        assertThat(limit.asks()).containsExactly(Moment.SENT);
        assertThat(limit.newest().cases().getFirst().limit()).hasToString("21 days after sent");
        assertThat(limit.newest().cases().getFirst().limit().words()).isEqualTo("21 days after the day it was sent");
    }

    @Test
    void every_mistake_is_named_with_its_file_and_line() {
        var broken = FILE.replace("21 days after sent", "21 dayz after sent")
                .replace("roll: none", "roll: sometimes")
                .replace("whose: ours", "whos: ours")
                .replace("2027-05-20", "2026-05-20");
        assertThat(read(broken).toString().lines())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("timelimits/examples/example-appeal.yaml:1: found no \"whose\""),
                        one -> assertThat(one)
                                .startsWith("timelimits/examples/example-appeal.yaml:5: found \"whos\"")
                                .endsWith("Did you mean \"whose\"?"),
                        one -> assertThat(one)
                                .startsWith("timelimits/examples/example-appeal.yaml:13: found \"21 dayz after sent\""),
                        one -> assertThat(one)
                                .startsWith("timelimits/examples/example-appeal.yaml:14: found \"sometimes\""),
                        one -> assertThat(one)
                                .startsWith("timelimits/examples/example-appeal.yaml:21: found 2026-05-20"));
    }

    @Test
    void the_clock_is_called_as_its_file() {
        assertThat(refused(FILE.replace("clock: example-appeal", "clock: other-appeal")))
                .contains(":1: found \"other-appeal\" in a file named example-appeal");
    }

    @Test
    void a_new_version_supersedes_the_one_before_without_a_gap() {
        assertThat(refused(twoVersions("2026-09-30", 2, "2026-10-02")))
                .contains("found 2026-10-02, expected 2026-10-01, the day after the version before");
        assertThat(refused(twoVersions("2026-09-30", 3, "2026-10-01"))).contains("found version 3, expected version 2");
        assertThat(read(twoVersions("2026-09-30", 2, "2026-10-01"))).isInstanceOf(RuleFile.Read.class);
    }

    @Test
    void a_limit_that_is_counted_backwards_does_not_roll() {
        var backwards = FILE.replace("21 days after sent", "1 day before effective");
        assertThat(read(backwards)).isInstanceOf(RuleFile.Read.class);
        assertThat(refused(backwards.replace("roll: none", "roll: next working day")))
                .contains(":14: found \"next working day\" of a limit that is counted backwards");
    }

    @Test
    void a_version_keeps_its_fingerprint_until_its_words_change() {
        var before = fingerprint(FILE);
        assertThat(fingerprint(FILE.replace("title: Example appeal", "title: Another title")))
                .isEqualTo(before);
        assertThat(fingerprint(FILE.replace("    limit:", "    # a comment\n    limit:")))
                .isEqualTo(before);
        assertThat(fingerprint(FILE.replace("21 days", "22 days"))).isNotEqualTo(before);
    }

    private static String fingerprint(String text) {
        return ((RuleFile.Read) read(text)).limit().newest().fingerprint();
    }

    private static String twoVersions(String until, int number, String from) {
        var version = FILE.substring(FILE.indexOf("  - version: 1"));
        return FILE.replace("from: 2012-01-01", "from: 2012-01-01\n    until: " + until)
                + version.replace("version: 1", "version: " + number).replace("2012-01-01", from);
    }

    private static String refused(String text) {
        return ((RuleFile.Refused) read(text)).toString();
    }

    private static RuleFile.Reading read(String text) {
        return RuleFile.read("timelimits/examples/example-appeal.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
