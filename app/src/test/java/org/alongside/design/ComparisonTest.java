package org.alongside.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.design.Comparison.Narrowing;
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
        var comparison = Comparison.of(nine(), Narrowing.NONE, TODAY);
        assertThat(comparison.sectors()).containsExactly(Sector.values());
        assertThat(comparison.in(Sector.PRIMARY)).extracting(Case::number).containsExactly(1, 2, 3, 4);
        assertThat(comparison.in(Sector.SECONDARY)).extracting(Case::number).containsExactly(5, 6, 7, 8);
        assertThat(comparison.in(Sector.MIXED)).extracting(Case::number).containsExactly(9);
        assertThat(comparison.on(Trajectory.LONG_RUNNER)).hasSize(9);
    }

    @Test
    void narrowing_down_keeps_the_numbers_and_offers_only_what_there_is() {
        var comparison = Comparison.of(nine(), new Narrowing("london", "", 1), TODAY);
        assertThat(comparison.shown()).extracting(Case::number).containsExactly(2, 4, 5);
        assertThat(comparison.sectors()).containsExactly(Sector.PRIMARY, Sector.SECONDARY);
        assertThat(comparison.regions())
                .extracting(Option::text)
                .contains("London")
                .doesNotContain("Wales");
        assertThat(Comparison.of(nine(), new Narrowing("nonsense", "", 1), TODAY)
                        .shown())
                .isEmpty();
    }

    @Test
    void two_hundred_stand_on_pages_sector_by_sector_and_each_stands_on_one() {
        var many = new ArrayList<Partnership>();
        for (int round = 0; many.size() < 200; round++) {
            for (var one : nine()) {
                many.add(new Partnership(
                        new UUID(round + 1, many.size()),
                        one.key(),
                        one.name() + " " + round,
                        one.startedOn(),
                        one.endedOn(),
                        one.design()));
            }
        }
        var listed = new ArrayList<Case>();
        var first = Comparison.of(many, Narrowing.NONE, TODAY);
        for (int page = 1; page <= first.pages(); page++) {
            var here = Comparison.of(many, new Narrowing("", "", page), TODAY);
            var cases = here.sectors().stream()
                    .flatMap(sector -> here.in(sector).stream())
                    .toList();
            assertThat(cases).hasSizeBetween(1, Comparison.PAGE);
            listed.addAll(cases);
        }
        assertThat(listed).doesNotHaveDuplicates().hasSameElementsAs(first.all());
        assertThat(listed).extracting(one -> one.sector().orElseThrow()).isSorted();
        assertThat(first.sectors()).containsExactly(Sector.PRIMARY);
        assertThat(first.count(Sector.PRIMARY)).isGreaterThan(Comparison.PAGE);
        assertThat(Comparison.of(many, new Narrowing("", "", 99), TODAY).page()).isEqualTo(first.pages());
    }

    @Test
    void what_was_chosen_on_one_page_goes_along_to_the_next() {
        var chosen = List.of(new UUID(0, 1), new UUID(0, 2));
        assertThat(Comparison.of(nine(), Narrowing.NONE, TODAY).elsewhere(chosen))
                .isEmpty();
        assertThat(Comparison.of(nine(), new Narrowing("london", "", 1), TODAY).elsewhere(chosen))
                .extracting(Case::number)
                .containsExactly(1);
    }

    @Test
    void a_headline_takes_what_stands_in_brackets_to_the_second_line() {
        assertThat(Headline.of("Local authority (public health)"))
                .isEqualTo(new Headline("Local authority", "Public health"));
        assertThat(Headline.of("Charity")).isEqualTo(new Headline("Charity", ""));
    }
}
