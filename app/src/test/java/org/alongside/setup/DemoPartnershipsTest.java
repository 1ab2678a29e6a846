package org.alongside.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.directory.Site;
import org.alongside.directory.Sites;
import org.alongside.partnership.Partnership;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.servicemodel.Trajectory;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "alongside.demo=true")
class DemoPartnershipsTest {

    private final DemoPartnerships demo;
    private final Partnerships partnerships;
    private final Sites sites;
    private final Clock clock;

    DemoPartnershipsTest(DemoPartnerships demo, Partnerships partnerships, Sites sites, Clock clock) {
        this.demo = demo;
        this.partnerships = partnerships;
        this.sites = sites;
        this.clock = clock;
    }

    private int count(Partnership partnership, Unit unit) {
        return sites.count(Sites.Search.all(partnership.id(), unit));
    }

    @Test
    void nine_partnerships_stand_with_their_sites_and_teams_and_a_second_start_makes_no_more() {
        CurrentViewer.as(new Viewer.Administrator(UUID.randomUUID()), () -> {
            demo.makeMissing();
            var made = DemoPartnerships.keys().stream()
                    .map(key -> partnerships.visible().stream()
                            .filter(one -> one.key().equals(key))
                            .toList())
                    .toList();
            assertThat(made).allMatch(one -> one.size() == 1);
            assertThat(made)
                    .extracting(one -> count(one.getFirst(), Unit.SITE))
                    .containsExactly(99, 8, 55, 1, 1, 6, 11, 1, 0);
            assertThat(made)
                    .extracting(one -> count(one.getFirst(), Unit.TEAM))
                    .containsExactly(0, 0, 3, 0, 0, 0, 0, 0, 24);
            var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
            assertThat(made)
                    .extracting(one -> one.getFirst().trajectory(today).orElseThrow())
                    .filteredOn(Trajectory.LONG_RUNNER::equals)
                    .hasSize(3);
            var county = sites.page(Sites.Search.all(made.getFirst().getFirst().id(), Unit.SITE));
            assertThat(county).extracting(Site::startsOn).doesNotHaveDuplicates();
        });
    }
}
