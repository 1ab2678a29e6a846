package org.alongside.modelfile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.modelfile.ModelFile.Read;
import org.alongside.servicemodel.Conduct;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelsTest {

    @Test
    void nine_models_come_with_the_program_in_the_order_of_the_study() {
        assertThat(Models.shipped().stream().map(ServiceModel::key))
                .containsExactly(
                        "county-gp-rotation",
                        "london-gp-rotation",
                        "north-west-gp-telephone",
                        "university-clinic",
                        "childrens-hospital",
                        "cancer-care",
                        "mental-health",
                        "hiv-clinic",
                        "borough-wide");
    }

    @Test
    void their_four_facts_are_those_of_the_deck() {
        assertThat(Models.shipped().stream()
                        .map(model -> String.join(
                                " | ",
                                model.place().setting().label(),
                                model.place().summary(),
                                model.delivery().way().label() + ", "
                                        + model.delivery().coLocation().title(),
                                model.fundingSummary())))
                .containsExactly(
                        "GP practices | 99 sites | Face-to-face, on rotation | Local authority (public health)",
                        "GP practices | 8 sites | Face-to-face, on rotation | NHS (integrated care board)",
                        "GP practices | 55 sites | Telephone, none | Joint NHS and local authority",
                        "GP practices | 1 site | Face-to-face, full time | University",
                        "Children's hospital | 1 site | Face-to-face, full time | Charity",
                        "Cancer care (hospitals, hospices) | 6 sites | Face-to-face, on rotation | Charity",
                        "Mental health (hospitals, adult mental health teams) | 11 sites | Face-to-face, on rotation"
                                + " | Multi-stream (NHS, local authority, charity)",
                        "HIV service (hospital) | 1 site | Face-to-face, full time | Local authority",
                        "Borough-wide | Open to all health and social care teams | Telephone, none"
                                + " | Joint NHS and local authority");
    }

    @Test
    void their_trajectories_add_up_to_the_counts_of_the_deck() {
        var counts = Models.shipped().stream()
                .collect(groupingBy(model -> model.sample().orElseThrow().trajectory(), counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        Trajectory.LONG_RUNNER, 3L,
                        Trajectory.LATE_CASUALTY, 2L,
                        Trajectory.SUCCESSFUL_STARTER, 3L,
                        Trajectory.EARLY_EXITER, 1L));
    }

    @Test
    void a_model_written_as_yaml_reads_back_the_same() {
        for (var model : Models.shipped()) {
            var yaml = ModelText.write(model).getBytes(StandardCharsets.UTF_8);
            assertThat(ModelFile.read(model.key(), yaml)).isEqualTo(new Read(model));
        }
    }

    @Test
    void a_folder_of_model_files_is_read_as_a_whole() throws IOException {
        assertThat(Models.at(Path.of("../models"))).hasSize(9).allMatch(Read.class::isInstance);
        assertThat(Models.at(Path.of("../models/cancer-care.yaml"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_wording_set_has_a_text_for_each_purpose(Conduct.WordingSet set) {
        assertThat(ConsentWords.shipped(set).texts()).hasSize(7);
    }
}
