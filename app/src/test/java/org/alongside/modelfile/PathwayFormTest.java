package org.alongside.modelfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.servicemodel.ServiceModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayFormTest {

    private static final ServiceModel COUNTY = Models.shipped().get(0).withoutSample();

    static Stream<ServiceModel> shipped() {
        return Models.shipped().stream().map(ServiceModel::withoutSample);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_model_goes_through_the_form_unchanged(ServiceModel model) {
        assertThat(PathwayForm.of(model).read(model.key(), model.version())).isEqualTo(new PathwayForm.Read(model));
    }

    @Test
    void every_setting_of_a_file_is_on_the_form() {
        var sections = List.of("referral", "booking", "response");
        assertThat(Schema.keys())
                .allMatch(key -> sections.contains(key)
                        || List.of("key", "pathway-version", "sample").contains(key)
                        || Schema.fields().anyMatch(field -> field.id().equals(key)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region||Region: choose one",
                "funding||Funding: choose at least one",
                "title||Title: enter a title of one line",
                "sites||Sites: enter a whole number from 1 to 5000",
                "teams|3|Teams: found both \"sites\" and \"teams\", expected either \"sites:\" or \"teams:\"",
                "booking-slot-minutes|500|Minutes of a slot: found \"500\", expected a whole number from 1 to 240",
                "casework-levels|advice|Casework levels: found no casework, "
                        + "expected at least \"action on behalf of clients\"",
                "delivery|telephone|Co-location: found co-location with delivery by telephone, expected none",
            })
    void what_is_wrong_is_said_at_its_field(String id, String value, String message) {
        assertThat(wrong(id, value)).containsValue(message).hasSize(1);
    }

    @Test
    void what_is_typed_cannot_become_other_lines() {
        var typed = "Bart's \"clinic\" \\ # x\nregion: Wales";
        var read = with("title", typed).read("county", 1);
        assertThat(read)
                .isInstanceOfSatisfying(
                        PathwayForm.Read.class,
                        one -> assertThat(one.model().title()).isEqualTo(typed.replace('\n', ' ')));
    }

    @Test
    void an_empty_form_says_what_every_field_needs() {
        var wrong = (PathwayForm.Wrong) PathwayForm.EMPTY.read("new", 1);
        assertThat(wrong.messages())
                .containsKeys("title", "region", "sites", "law-areas", "booking-styles", "response-working-days")
                .doesNotContainKeys("teams", "special-rules", "booking-call-minutes");
    }

    private static PathwayForm with(String id, String value) {
        Map<String, List<String>> values = new HashMap<>(PathwayForm.of(COUNTY).values());
        values.put(id, value == null ? List.of() : List.of(value));
        return new PathwayForm(values);
    }

    private static Map<String, String> wrong(String id, String value) {
        return ((PathwayForm.Wrong) with(id, value).read("county", 1)).messages();
    }
}
