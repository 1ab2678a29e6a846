package org.alongside.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {

    @TempDir
    Path folder;

    private HeadFile file;

    @BeforeEach
    void a_folder_without_a_head() {
        file = new HeadFile(folder);
    }

    @Test
    void what_was_added_is_read_back() throws IOException {
        file.append(List.of(head(1), head(2)));
        file.append(List.of(head(3)));

        assertThat(file.last())
                .hasValueSatisfying(last -> assertThat(last.sameAs(head(3))).isTrue());
        try (var heads = file.heads()) {
            assertThat(heads.map(Head::number)).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void a_line_torn_by_a_power_cut_counts_as_never_written() throws IOException {
        file.append(List.of(head(1)));
        Files.writeString(file.path(), head(2).line().substring(0, 40), StandardOpenOption.APPEND);

        assertThat(file.last().orElseThrow().number()).isEqualTo(1);
        file.append(List.of(head(2)));
        try (var heads = file.heads()) {
            assertThat(heads.map(Head::number)).containsExactly(1L, 2L);
        }
    }

    @Test
    void a_file_torn_in_its_first_line_is_as_good_as_none() throws IOException {
        Files.writeString(file.path(), "alongside-au");

        assertThat(file.last()).isEmpty();
    }

    @Test
    void a_line_that_is_no_head_is_damage() throws IOException {
        Files.writeString(file.path(), "nothing of ours\n");

        assertThatThrownBy(() -> file.last()).isInstanceOf(HeadFile.DamagedHead.class);
    }

    private static Head head(long number) {
        return new Head(number, new Hash(Hash.BLOCK).number(number).sum(), 1_764_000_000_123_456L + number);
    }
}
