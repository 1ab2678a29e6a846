package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;

class MenuTest {

    private static final Viewer SOMEBODY = new Viewer.Guest(new UUID(0, 7));
    private static final List<Navigation> SELDOM =
            List.of(new Seldom(new Link("Intake", "/intake")), new Seldom(new Link("Audit trail", "/audit")));

    @Test
    void while_there_is_room_all_entries_stand_in_the_row_in_their_order() {
        var menu = Menu.of(with(often(5)), SOMEBODY);

        assertThat(menu.row())
                .extracting(Link::text)
                .containsExactly("Intake", "Audit trail", "Page 1", "Page 2", "Page 3", "Page 4", "Page 5");
        assertThat(menu.more()).isEmpty();
    }

    @Test
    void when_the_row_is_full_what_is_needed_seldom_stands_under_more() {
        var menu = Menu.of(with(often(6)), SOMEBODY);

        assertThat(menu.row()).extracting(Link::text).endsWith("Page 6", "More").hasSize(7);
        assertThat(menu.more()).extracting(Link::text).containsExactly("Intake", "Audit trail");
    }

    @Test
    void a_single_seldom_entry_needs_no_page_of_its_own() {
        var menu = Menu.of(Stream.concat(Stream.of(SELDOM.getFirst()), often(8)).toList(), SOMEBODY);

        assertThat(menu.row()).extracting(Link::text).startsWith("Intake").doesNotContain("More");
    }

    @Test
    void a_page_under_more_shows_more_as_the_current_entry() {
        var menu = Menu.of(with(often(6)), SOMEBODY);

        assertThat(menu.current("/audit/export")).isEqualTo(menu.row().getLast());
        assertThat(menu.current("/more")).isEqualTo(menu.row().getLast());
        assertThat(menu.current("/page/3")).extracting(Link::text).isEqualTo("Page 3");
        assertThat(menu.current("/elsewhere")).isNull();
    }

    private static List<Navigation> with(Stream<Navigation> often) {
        return Stream.concat(SELDOM.stream(), often).toList();
    }

    private static Stream<Navigation> often(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> viewer -> List.of(new Link("Page " + number, "/page/" + number)));
    }

    private record Seldom(Link link) implements Navigation {

        @Override
        public List<Link> of(Viewer viewer) {
            return List.of(link);
        }

        @Override
        public boolean seldom(Viewer viewer) {
            return true;
        }
    }
}
