package org.alongside.message.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.modelfile.Models;
import org.junit.jupiter.api.Test;

class WordingCheckTest {

    private static final Template RECEIPT = Templates.named("self-referral-receipt");
    private static final Labels HIV = TemplatesTest.labels(Models.shipped().get(7));
    private static final Labels COUNTY = TemplatesTest.labels(Models.shipped().get(0));

    private static Map<String, List<Mistake>> check(Words usual, Words neutral, Labels labels) {
        return WordingCheck.of(RECEIPT, new Wording(usual, neutral), labels);
    }

    private static Words body(String body) {
        return new Words("Your request", body, RECEIPT.shipped().usual().text());
    }

    private static Map<String, List<Mistake>> body(String body, Labels labels) {
        return check(body(body), RECEIPT.shipped().neutral(), labels);
    }

    @Test
    void an_unknown_field_is_refused_with_its_line_and_what_was_meant() {
        assertThat(body("Hello\n\n((refrence)) ((reference))", COUNTY))
                .containsExactly(Map.entry(
                        "body", List.of(new Mistake(3, "((refrence)) is not a field. Did you mean ((reference))?"))));
    }

    @Test
    void a_missing_field_is_refused_at_the_last_line() {
        assertThat(body("Hello\nthere", COUNTY))
                .containsExactly(Map.entry("body", List.of(new Mistake(2, "((reference)) is missing"))));
    }

    @Test
    void brackets_that_do_not_close_are_refused() {
        assertThat(body("((reference)) and ((by)", COUNTY).get("body")).hasSize(1);
        assertThat(body("((reference)) (by bus) (see (a))", COUNTY)).containsOnlyKeys("body");
        assertThat(body("((reference)) (by bus)", COUNTY)).isEmpty();
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThat(body(" ", COUNTY)).containsOnlyKeys("body");
    }

    @Test
    void neutral_words_that_tell_are_refused_with_their_line() {
        var neutral =
                new Words("Your request", "Thank you.\nFrom Foxglove Advice\n((reference))", "((reference)) AIDS");
        assertThat(check(RECEIPT.shipped().usual(), neutral, HIV))
                .containsEntry("neutralBody", List.of(new Mistake(2, "\"Foxglove Advice\" is not neutral")))
                .containsEntry("neutralText", List.of(new Mistake(1, "\"AIDS\" is not neutral")));
        assertThat(check(RECEIPT.shipped().usual(), neutral, COUNTY)).isEmpty();
    }

    @Test
    void the_agency_cannot_stand_in_neutral_words() {
        var neutral = new Words("Your request", "((agency)) ((reference))", "((reference))");
        assertThat(check(RECEIPT.shipped().usual(), neutral, HIV)).containsOnlyKeys("neutralBody");
    }

    @Test
    void a_text_message_has_at_most_918_characters_with_the_fields_in_it() {
        var shipped = RECEIPT.shipped().usual();
        var fits = new Words(shipped.subject(), shipped.body(), "x".repeat(918 - 9) + "((reference))");
        var long_ = new Words(shipped.subject(), shipped.body(), "x".repeat(918 - 8) + "((reference))");
        assertThat(check(fits, RECEIPT.shipped().neutral(), COUNTY)).isEmpty();
        assertThat(check(long_, RECEIPT.shipped().neutral(), COUNTY)).containsOnlyKeys("text");
    }

    @Test
    void what_is_put_in_is_not_looked_into() {
        var wording = new Wording(new Words("s", "((reference)) ((by))", ""), Words.NONE);
        var fields = Map.of("reference", "((by)) $1 \\", "by", "noon");
        var filled = Composed.email(wording, COUNTY, new Composed.Filling(fields, "x", false));
        assertThat(((Composed.Message) filled).body()).isEqualTo("((by)) $1 \\ noon");
    }
}
