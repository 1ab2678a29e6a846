package org.alongside.sitelist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.access.AddAgency;
import org.alongside.directory.EndSite;
import org.alongside.directory.SaveSite;
import org.alongside.directory.Site;
import org.alongside.directory.Sites;
import org.alongside.page.NotFound;
import org.alongside.partnership.StartPartnership;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.CheckedLine;
import org.alongside.siteentry.Column;
import org.alongside.siteentry.Line;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TakeInTest {

    private static final Viewer ADMINISTRATOR = new Viewer.Administrator(UUID.randomUUID());
    private static final String LIST = """
            Name,ODS code,Postcode,Room,List size
            O'Brien & Nguyễn Surgery,C81001,ZY1 1AB,Room 2; Room 3,8500
            Prince,C81002,ZY1,,
            Northbank,C81003,ZY1 1AD,,about 900
            """;

    private final StartPartnership start;
    private final AddAgency addAgency;
    private final ReadList readList;
    private final SiteImports imports;
    private final CorrectList correct;
    private final TakeIn takeIn;
    private final DropList drop;
    private final SaveSite save;
    private final EndSite end;
    private final Sites sites;
    private final Supplier<UUID> ids;
    private UUID partnership;

    TakeInTest(
            StartPartnership start,
            AddAgency addAgency,
            ReadList readList,
            SiteImports imports,
            CorrectList correct,
            TakeIn takeIn,
            DropList drop,
            SaveSite save,
            EndSite end,
            Sites sites,
            Supplier<UUID> ids) {
        this.start = start;
        this.addAgency = addAgency;
        this.readList = readList;
        this.imports = imports;
        this.correct = correct;
        this.takeIn = takeIn;
        this.drop = drop;
        this.save = save;
        this.end = end;
        this.sites = sites;
        this.ids = ids;
    }

    @BeforeEach
    void a_partnership() {
        partnership = ids.get();
        as(ADMINISTRATOR, () -> start.start(partnership, "Practices " + partnership, Optional.empty()));
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return as(member(Role.COORDINATOR), work);
    }

    private Viewer member(Role role) {
        return new Viewer.Member(UUID.randomUUID(), UUID.randomUUID(), partnership, Set.of(role), Set.of(partnership));
    }

    private UUID waiting(Unit unit, String text) {
        return ((ReadList.Waiting)
                        asCoordinator(() -> readList.read(partnership, unit, "list.csv", text.getBytes(UTF_8))))
                .list();
    }

    private List<Site> all(Unit unit) {
        return asCoordinator(() -> sites.page(Sites.Search.all(partnership, unit)));
    }

    @Test
    void good_lines_are_taken_in_and_bad_ones_wait_until_they_are_corrected() {
        var list = waiting(Unit.SITE, LIST);
        assertThat(all(Unit.SITE)).isEmpty();
        assertThat(asCoordinator(() -> takeIn.take(partnership, list))).isEqualTo(new TakeIn.Taken(1, 2));
        var rest = asCoordinator(() -> imports.find(partnership, list));
        assertThat(rest.taken()).isEqualTo(1);
        assertThat(rest.bad()).extracting(line -> line.line().number()).containsExactly(3, 4);
        assertThat(rest.bad().get(1).line().cell(Column.LIST_SIZE)).isEqualTo("about 900");

        CurrentViewer.as(
                member(Role.COORDINATOR),
                () -> correct.correct(partnership, list, Map.of(3, Map.of(Column.POSTCODE, "ZY1 1AE")), List.of(4)));
        assertThat(asCoordinator(() -> takeIn.take(partnership, list))).isEqualTo(new TakeIn.Taken(1, 0));
        assertThat(all(Unit.SITE)).extracting(Site::name).containsExactly("O'Brien & Nguyễn Surgery", "Prince");
        assertThat(all(Unit.SITE).getFirst().rooms()).containsExactly("Room 2", "Room 3");
        assertThatThrownBy(() -> asCoordinator(() -> imports.find(partnership, list)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_list_a_second_time_is_all_duplicates() {
        asCoordinator(() -> takeIn.take(partnership, waiting(Unit.SITE, LIST)));
        var again = waiting(Unit.SITE, LIST);
        assertThat(asCoordinator(() -> imports.find(partnership, again))
                        .bad()
                        .getFirst()
                        .problems())
                .containsEntry(Column.NAME, "Already in the directory. Remove this line");
    }

    @Test
    void two_who_press_at_the_same_moment_take_each_line_in_once() throws Exception {
        var list = waiting(
                Unit.SITE,
                "Name\n" + IntStream.range(0, 40).mapToObj(i -> "Practice " + i).collect(Collectors.joining("\n")));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> press = () -> asCoordinator(() -> {
                try {
                    return takeIn.take(partnership, list).in();
                } catch (NotFound closedMeanwhile) {
                    return 0;
                }
            });
            var taken = threads.invokeAll(List.of(press, press, press, press)).stream()
                    .mapToInt(future -> future.resultNow())
                    .sum();
            assertThat(taken).isEqualTo(40);
        }
        assertThat(asCoordinator(() -> sites.count(Sites.Search.all(partnership, Unit.SITE))))
                .isEqualTo(40);
    }

    @Test
    void teams_belong_to_agencies_and_may_share_a_name_across_them() {
        as(ADMINISTRATOR, () -> addAgency.add(partnership, "Clover Trust", "health_provider"));
        as(ADMINISTRATOR, () -> addAgency.add(partnership, "Clover Council", "commissioner"));
        var list = waiting(Unit.TEAM, "Team,Agency\nEast,Clover Trust\nEast,Clover Council\nWest,clover trust\n");
        assertThat(asCoordinator(() -> takeIn.take(partnership, list))).isEqualTo(new TakeIn.Taken(3, 0));
        assertThat(all(Unit.TEAM)).extracting(Site::name).containsExactly("East", "East", "West");
        assertThat(all(Unit.TEAM))
                .extracting(site -> site.agency().orElseThrow())
                .contains("Clover Council");
        var again = waiting(Unit.TEAM, "Team,Agency\nWest,Clover Council\nWest,Clover Trust\n");
        assertThat(asCoordinator(() -> imports.find(partnership, again)).lines())
                .extracting(CheckedLine::good)
                .containsExactly(true, false);
    }

    @Test
    void a_list_can_be_put_away() {
        var list = waiting(Unit.SITE, LIST);
        CurrentViewer.as(member(Role.COORDINATOR), () -> drop.drop(partnership, list));
        assertThat(asCoordinator(() -> imports.waiting(partnership))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "SYSTEM_ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void others_neither_read_lists_nor_see_them(Role role) {
        var list = waiting(Unit.SITE, LIST);
        var viewer = member(role);
        assertThatThrownBy(() -> as(viewer, () -> readList.read(partnership, Unit.SITE, "x", LIST.getBytes(UTF_8))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(viewer, () -> imports.find(partnership, list)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(viewer, () -> takeIn.take(partnership, list)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pages_of_the_directory_follow_each_other_both_ways() {
        var names = IntStream.range(0, 25)
                .mapToObj(i -> "Practice %02d".formatted(i))
                .collect(Collectors.joining("\n"));
        asCoordinator(() -> takeIn.take(partnership, waiting(Unit.SITE, "Name\n" + names)));
        var first = page("", Optional.empty(), Optional.empty());
        var second = page("", Optional.of(first.getLast().id()), Optional.empty());
        assertThat(second).extracting(Site::name).startsWith("Practice 10").endsWith("Practice 19");
        assertThat(page("", Optional.empty(), Optional.of(second.getFirst().id())))
                .isEqualTo(first);
        assertThat(page("practice 2", Optional.empty(), Optional.empty())).hasSize(5);
        assertThat(page("07", Optional.empty(), Optional.empty())).hasSize(1);
        assertThat(page("%", Optional.empty(), Optional.empty())).isEmpty();
    }

    private List<Site> page(String words, Optional<UUID> after, Optional<UUID> before) {
        return asCoordinator(() -> sites.page(new Sites.Search(partnership, Unit.SITE, words, after, before, 10)));
    }

    @Test
    void of_two_who_change_a_site_the_second_is_told() {
        var id = ids.get();
        assertThat(saved(id, 0, "Northbank")).isEqualTo(new SaveSite.Saved());
        assertThat(saved(id, 0, "Northbank")).isEqualTo(new SaveSite.Saved());
        assertThat(saved(id, 1, "Northbank Surgery")).isEqualTo(new SaveSite.Saved());
        assertThat(saved(id, 1, "Southbank")).isEqualTo(new SaveSite.ChangedMeanwhile());
        assertThat(saved(ids.get(), 0, "northbank surgery")).isInstanceOf(SaveSite.Wrong.class);
        assertThat(all(Unit.SITE)).hasSize(1);
        assertThat(asCoordinator(() -> end.end(partnership, id, 2, LocalDate.of(2027, 1, 1))))
                .isTrue();
        assertThat(saved(ids.get(), 0, "Northbank Surgery")).isEqualTo(new SaveSite.Saved());
    }

    private SaveSite.Outcome saved(UUID id, int version, String name) {
        return asCoordinator(() ->
                save.save(partnership, Unit.SITE, id, version, new Line(1, Map.of(Column.NAME, name))));
    }
}
