package org.alongside.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.modelfile.Models;
import org.alongside.part.Option;
import org.alongside.partnership.Partnership;
import org.alongside.servicemodel.Place.Sector;
import org.alongside.servicemodel.Trajectory;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static List<Partnership> nine() {
        var all = new ArrayList<Partnership>();
        for (var model : Models.shipped()) {
            var id = new UUID(0, all.size() + 1);
            all.addFirst(new Partnership(
                    id,
                    model.key(),
                    model.title(),
                    Optional.of(TODAY.minusYears(11)),
                    Optional.empty(),
                    Optional.of(model)));
        }
        return all;
    }

    @Test
    void the_grid_is_the_decks_numbered_in_the_order_of_opening() {
        var comparison = Comparison.of(nine(), "", "", TODAY);
        assertThat(comparison.sectors()).containsExactly(Sector.values());
        assertThat(comparison.in(Sector.PRIMARY)).extracting(Case::number).containsExactly(1, 2, 3, 4);
        assertThat(comparison.in(Sector.SECONDARY)).extracting(Case::number).containsExactly(5, 6, 7, 8);
        assertThat(comparison.in(Sector.MIXED)).extracting(Case::number).containsExactly(9);
        assertThat(comparison.on(Trajectory.LONG_RUNNER)).hasSize(9);
    }

    @Test
    void narrowing_down_keeps_the_numbers_and_offers_only_what_there_is() {
        var comparison = Comparison.of(nine(), "london", "", TODAY);
        assertThat(comparison.shown()).extracting(Case::number).containsExactly(2, 4, 5);
        assertThat(comparison.sectors()).containsExactly(Sector.PRIMARY, Sector.SECONDARY);
        assertThat(comparison.regions())
                .extracting(Option::text)
                .contains("London")
                .doesNotContain("Wales");
        assertThat(Comparison.of(nine(), "nonsense", "", TODAY).shown()).isEmpty();
    }

    @Test
    void a_headline_takes_what_stands_in_brackets_to_the_second_line() {
        assertThat(Headline.of("Local authority (public health)"))
                .isEqualTo(new Headline("Local authority", "Public health"));
        assertThat(Headline.of("Charity")).isEqualTo(new Headline("Charity", ""));
    }
}
