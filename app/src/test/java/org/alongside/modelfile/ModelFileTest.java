package org.alongside.modelfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alongside.modelfile.ModelFile.Read;
import org.alongside.modelfile.ModelFile.Refused;
import org.alongside.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFileTest {

    private static final String GOOD = """
            key: harbour
            title: "O'Brien and Nguyễn's harbour clinic"
            pathway-version: 1
            region: Wales
            setting: hospital
            sector: secondary or tertiary care
            sites: 2
            delivery: face-to-face
            co-location: full time
            funding: [charity, NHS]
            law-areas: [debt, Housing]
            casework-levels: [advice, action on behalf of clients]
            referral:
              who: [nurse]
              how: [referral form]
            booking:
              styles: [slots]
              slot-minutes: 30
              slots-per-session: 6
            consent-wording: standard
            response:
              working-days: 5
              urgent-working-days: 1
            neutral-labels: never
            supervisor-sign-off: at closure
            """;

    @Test
    void a_good_file_is_a_service_model() {
        var model = ((Read) ModelFile.read("harbour.yaml", GOOD.getBytes(UTF_8))).model();
        assertThat(model.title()).isEqualTo("O'Brien and Nguyễn's harbour clinic");
        assertThat(model.fundingSummary()).isEqualTo("Joint charity and NHS");
        assertThat(model.sample()).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        var file = ("\ufeff" + GOOD.replace("\n", "\r\n")).getBytes(UTF_8);
        assertThat(ModelFile.read("harbour.yaml", file)).isInstanceOf(Read.class);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "co-location: full",
                        "co-locaton: full",
                        "line 9, column 1: found \"co-locaton\", expected one of key"),
                Arguments.of("co-location: full", "co-locaton: full", "Did you mean \"co-location\"?"),
                Arguments.of(
                        "setting: hospital",
                        "setting: hospitl",
                        "line 5, column 10: found \"hospitl\", expected one of GP"),
                Arguments.of("setting: hospital", "setting: hospitl", "Did you mean \"hospital\"?"),
                Arguments.of("[debt, Housing]", "[debt, howsing]", "line 11, column 19: found \"howsing\""),
                Arguments.of("[debt, Housing]", "[debt, howsing]", "Did you mean \"housing\"?"),
                Arguments.of("[debt, Housing]", "[debt, crime]", "expected one of welfare benefits, debt"),
                Arguments.of("[debt, Housing]", "[debt, debt]", "found \"debt\" a second time"),
                Arguments.of("[debt, Housing]", "debt", "found \"debt\", expected a list of"),
                Arguments.of("[debt, Housing]", "[]", "found an empty list"),
                Arguments.of(
                        "sites: 2",
                        "sites: many",
                        "line 7, column 8: found \"many\", expected a whole number from 1 to 5000"),
                Arguments.of("sites: 2", "sites: 0", "found \"0\""),
                Arguments.of("sites: 2", "sites: 2.5", "found \"2.5\""),
                Arguments.of("sites: 2", "sites: [2]", "found a list, expected a whole number"),
                Arguments.of("sites: 2", "sites:", "found nothing, expected a whole number"),
                Arguments.of("sites: 2\n", "", "found no \"sites\", expected either \"sites:\" or \"teams:\""),
                Arguments.of("sites: 2", "sites: 2\nteams: 3", "line 8, column 8: found both"),
                Arguments.of(
                        "region: Wales\n",
                        "",
                        "line 1, column 1: found no \"region\", expected \"region:\" with one of"),
                Arguments.of(
                        "region: Wales",
                        "region: Wales\nregion: London",
                        "line 5, column 1: found \"region\" a second time"),
                Arguments.of(
                        "region: Wales",
                        "region: Wales\n\tsetting: x",
                        "line 5, column 1: found a tab, expected spaces"),
                Arguments.of("title: \"", "title: \"\"", "line 2"),
                Arguments.of(
                        "key: harbour",
                        "key: Har bour!",
                        "line 1, column 6: found \"Har bour!\", expected small letters"),
                Arguments.of("key: harbour", "- key: harbour", "line 2"),
                Arguments.of("co-location: full time", "co-location: *a", "line 9"),
                Arguments.of(
                        "delivery: face-to-face",
                        "delivery: telephone",
                        "line 9, column 14: found co-location with delivery by telephone, expected none"),
                Arguments.of("styles: [slots]", "styles: [walk-in]", "found \"slot-minutes\" without the style slots"),
                Arguments.of("styles: [slots]", "styles: [slots, call-back]", "found no \"call-minutes\""),
                Arguments.of("neutral-labels: never", "neutral-labels: always", "found no \"neutral-name\""),
                Arguments.of("[advice, action on behalf of clients]", "[advice]", "found no casework"),
                Arguments.of(
                        "referral:\n  who: [nurse]\n  how: [referral form]",
                        "referral: nurse",
                        "found \"nurse\", expected lines below it: who, how"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_line_and_what_is_expected(String good, String bad, String said) {
        assertThat(GOOD).contains(good);
        assertThat(ModelFile.read("harbour.yaml", GOOD.replace(good, bad).getBytes(UTF_8))
                        .toString())
                .contains(said)
                .startsWith("harbour.yaml, line");
    }

    @Test
    void all_mistakes_are_said_at_once_in_the_order_of_the_lines() {
        var bad = GOOD.replace("Wales", "Wails").replace("sites: 2", "sites: x").replace("charity", "charty");
        var refused = (Refused) ModelFile.read("harbour.yaml", bad.getBytes(UTF_8));
        assertThat(refused.problems().stream().map(Problem::line)).containsExactly(4, 7, 10);
    }

    @Test
    void the_blank_file_lacks_only_values() {
        var refused = (Refused) ModelFile.read("blank.yaml", ModelText.blank().getBytes(UTF_8));
        assertThat(refused.problems())
                .hasSize(19)
                .allMatch(problem -> problem.found().matches("nothing|an empty list|no casework"));
    }

    static Stream<Arguments> noYaml() {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (var letter = 'b'; letter < 'k'; letter++) {
            bomb.append(letter)
                    .append(": &")
                    .append(letter)
                    .append(" [*")
                    .append((char) (letter - 1))
                    .append("]\n");
        }
        return Stream.of(
                Arguments.of("".getBytes(UTF_8), "line 1, column 1: found an empty file"),
                Arguments.of("# only a comment\n".getBytes(UTF_8), "found an empty file"),
                Arguments.of("just words".getBytes(UTF_8), "found \"just words\", expected lines of \"key: value\""),
                Arguments.of(
                        "key: a\ntitle: caf\u00e9\n".getBytes(ISO_8859_1),
                        "line 2, column 11: found a character that is not UTF-8"),
                Arguments.of("key: [a, b\ntitle: x\n".getBytes(UTF_8), "line 2"),
                Arguments.of("key: a\n---\nkey: b\n".getBytes(UTF_8), "line 2"),
                Arguments.of(bomb.toString().getBytes(UTF_8), "line 2, column 8: found a reference (*)"),
                Arguments.of("[".repeat(5000).getBytes(UTF_8), "line 1"),
                Arguments.of("key: \u0000a".getBytes(UTF_8), "line 1"),
                Arguments.of(
                        "key: !!javax.script.ScriptEngineManager [x]".getBytes(UTF_8),
                        "line 1, column 6: found Global tag"),
                Arguments.of("x".repeat(70_000).getBytes(UTF_8), "expected at most 64 KiB"));
    }

    @ParameterizedTest
    @MethodSource("noYaml")
    void what_is_no_yaml_is_refused_without_harm(byte[] file, String said) {
        assertThat(ModelFile.read("harbour.yaml", file).toString()).contains(said);
    }
}
