package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.database.FreshDatabase;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

class WhoHasSeenTest {

    private final FreshDatabase database = FreshDatabase.make();
    private final Trail trail = TestTrail.of(database);
    private final TransactionTemplate transaction = new TransactionTemplate(database.transactions());
    private final UUID client = UUID.randomUUID();
    private final Viewer.Member adviser = member(Role.ADVISER);
    private final Viewer.Member nurse = member(Role.REFERRER);

    @Test
    void every_agencys_reads_of_the_record_and_what_belongs_to_it_are_told_newest_first() {
        as(nurse, () -> trail.append(Act.WROTE, "referral", UUID.randomUUID(), client, Map.of()));
        as(adviser, () -> trail.append(Act.READ, "client", client, Map.of()));
        as(adviser, () -> trail.append(Act.READ, "client", UUID.randomUUID(), Map.of()));

        var seen = CurrentViewer.as(adviser, () -> whoHasSeen(true).list(client));

        assertThat(seen.stream().map(Viewing::kind)).containsExactly("viewings", "client", "referral");
        assertThat(seen.stream().map(Viewing::person))
                .containsExactly(adviser.person(), adviser.person(), nurse.person());
        assertThat(seen.getLast().agency()).isEqualTo(nurse.agency());
        assertThat(seen.getLast().roles()).isEqualTo("referrer");
    }

    @Test
    void who_may_not_open_the_record_learns_nothing_from_it() {
        as(adviser, () -> trail.append(Act.READ, "client", client, Map.of()));

        assertThatThrownBy(() -> CurrentViewer.as(nurse, () -> whoHasSeen(false).list(client)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentViewer.as(
                        nurse,
                        () -> new WhoHasSeen(table(), provider(null), trail, database.transactions()).list(client)))
                .isInstanceOf(NotFound.class);
    }

    private WhoHasSeen whoHasSeen(boolean open) {
        return new WhoHasSeen(table(), provider(record -> open), trail, database.transactions());
    }

    private ViewingTable table() {
        return new ViewingTable(database.jdbc());
    }

    private static ObjectProvider<Records> provider(Records records) {
        return new ObjectProvider<>() {
            @Override
            public Stream<Records> stream() {
                return Stream.ofNullable(records);
            }
        };
    }

    private void as(Viewer who, Runnable work) {
        CurrentViewer.as(who, () -> transaction.executeWithoutResult(ignored -> work.run()));
    }

    private static Viewer.Member member(Role role) {
        return new Viewer.Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Set.of(role), Set.of());
    }
}
