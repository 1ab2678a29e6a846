package org.alongside.message.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Agencies;
import org.alongside.modelfile.Models;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.ServiceModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every model, as it would go out with the sample fields. */
class TemplatesTest {

    static Labels labels(ServiceModel model) {
        var sample = model.sample().orElseThrow();
        var partnership = new Partnership(
                new UUID(0, 1), model.key(), sample.name(), Optional.empty(), Optional.empty(), Optional.of(model));
        var agencies = sample.agencies().stream()
                .map(agency -> new Agencies.Agency(
                        UUID.randomUUID(),
                        partnership.id(),
                        agency.name(),
                        agency.kind().key()))
                .toList();
        return Labels.of(partnership, agencies);
    }

    static Stream<Arguments> everyMessageOfEveryModel() {
        return Models.shipped().stream()
                .flatMap(model -> Templates.all().stream().map(template -> Arguments.of(model.key(), template.name())));
    }

    static List<Composed> composed(Template template, Labels labels, boolean asked, Map<String, String> fields) {
        var filling = new Composed.Filling(fields, "An agency", labels.neutral(asked));
        return Stream.of(
                        template.byEmail() ? Composed.email(template.shipped(), labels, filling) : null,
                        template.byText() ? Composed.text(template.shipped(), labels, filling) : null)
                .filter(one -> one != null)
                .toList();
    }

    private static Labels labels(String key) {
        return labels(Models.shipped().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("everyMessageOfEveryModel")
    void what_comes_with_the_program_has_no_mistake(String model, String name) {
        var template = Templates.named(name);
        assertThat(WordingCheck.of(template, template.shipped(), labels(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyMessageOfEveryModel")
    void a_neutral_message_names_neither_the_service_nor_an_agency_nor_what_clients_live_with(
            String model, String name) {
        var labels = labels(model);
        var template = Templates.named(name);
        for (var one : composed(template, labels, true, template.samples())) {
            assertThat(one).isInstanceOf(Composed.Message.class);
            var message = (Composed.Message) one;
            if (labels.everNeutral()) {
                assertThat(message.sender()).isEqualTo(labels.neutralName());
                assertThat(message.subject() + message.body()).doesNotContain(labels.service(), "An agency");
                labels.agencies()
                        .values()
                        .forEach(agency -> assertThat(message.body()).doesNotContain(agency));
            } else {
                assertThat(message.sender()).isEqualTo(labels.service());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyMessageOfEveryModel")
    void a_word_that_tells_is_found_in_any_field_of_a_neutral_message(String model, String name) {
        var labels = labels(model);
        var template = Templates.named(name);
        if (!labels.everNeutral()) {
            return;
        }
        for (var field : template.fields()) {
            var fields = new java.util.HashMap<>(template.samples());
            fields.put(field.name(), "Clinic of " + labels.service().toUpperCase(java.util.Locale.UK));
            for (var one : composed(template, labels, true, fields)) {
                var message = one instanceof Composed.Message sent ? sent.subject() + sent.body() : "";
                assertThat(message.toLowerCase(java.util.Locale.UK))
                        .doesNotContain(labels.service().toLowerCase(java.util.Locale.UK));
            }
        }
    }

    @org.junit.jupiter.api.Test
    void the_HIV_clinic_is_neutral_without_being_asked() {
        var template = Templates.named("self-referral-receipt");
        for (var one : composed(template, labels("hiv-clinic"), false, template.samples())) {
            assertThat(((Composed.Message) one).sender()).isEqualTo("Advice Appointments");
        }
        var fields = Map.of("reference", "K7TQ-93MX", "by", "Friday, at the H.I.V. clinic");
        assertThat(composed(template, labels("hiv-clinic"), false, fields))
                .allMatch(one -> one instanceof Composed.Telling telling
                        && telling.word().equals("HIV"));
    }
}
