package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.database.FreshDatabase;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TrailTest {

    private static FreshDatabase database;

    private final Viewer.Member amira = new Viewer.Member(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.SUPERVISOR, Role.ADVISER), Set.of());
    private final Trail trail = TestTrail.of(database);
    private final TransactionTemplate transaction = new TransactionTemplate(database.transactions());
    private final JdbcClient everything = JdbcClient.create(database.forger());
    private final UUID client = UUID.randomUUID();

    @BeforeAll
    static void a_database() {
        database = FreshDatabase.make();
    }

    @AfterEach
    void no_request() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void an_event_says_who_for_which_agency_in_which_roles_and_from_where() {
        var request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession(null, "8d0cf1d8-1b7e-4a0e-9f8e-2f1f6a0c7a11"));
        request.setRemoteAddr("203.0.113.77");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        asAmira(() -> trail.append(Act.READ, "client", client, Map.of("rows", 3, "by", Role.ADVISER)));

        var event = only();
        assertThat(event)
                .containsEntry("person_id", amira.person())
                .containsEntry("agency_id", amira.agency())
                .containsEntry("partnership_id", amira.partnership())
                .containsEntry("roles", "adviser,supervisor")
                .containsEntry("address", "203.0.113.0/24")
                .containsEntry("act", "READ")
                .containsEntry("kind", "client")
                .containsEntry("subject", client)
                .containsEntry("client_id", client)
                .containsEntry("detail", "{\"by\":\"ADVISER\",\"rows\":\"3\"}");
        assertThat((byte[]) event.get("session"))
                .isEqualTo(Origin.hash("8d0cf1d8-1b7e-4a0e-9f8e-2f1f6a0c7a11"))
                .hasSize(16);
    }

    @Test
    void an_event_of_a_referral_belongs_to_its_client_too() {
        var referral = UUID.randomUUID();
        asAmira(() -> trail.append(Act.WROTE, "referral", referral, client, Map.of()));

        assertThat(only()).containsEntry("subject", referral).containsEntry("client_id", client);
    }

    @Test
    void an_event_goes_when_its_transaction_is_rolled_back_and_a_denial_stays() {
        assertThatThrownBy(() -> asAmira(() -> {
                    trail.append(Act.WROTE, "client", client, Map.of());
                    trail.appendApart(Act.DENIED, "client", client, Map.of());
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(only()).containsEntry("act", "DENIED").containsEntry("person_id", amira.person());
    }

    @Test
    void without_a_transaction_there_is_no_event() {
        assertThatThrownBy(() -> CurrentViewer.as(amira, () -> trail.append(Act.READ, "client", client, Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_server_can_add_and_nothing_else_and_cannot_choose_the_transaction() {
        for (var sql : new String[] {
            "update audit.event set act = 'WROTE'",
            "delete from audit.event",
            "truncate audit.event",
            "insert into audit.event (id, at, act, kind, detail, xid)"
                    + " values (gen_random_uuid(), now(), 'READ', 'x', '{}', 3)",
            "update audit.block set number = 0",
            "delete from audit.block",
            "truncate audit.block",
            "alter table audit.event disable trigger all"
        }) {
            assertThatThrownBy(() -> asAmira(() -> database.jdbc().sql(sql).update()))
                    .as(sql)
                    .hasMessageContaining("bad SQL grammar");
        }
    }

    @Test
    void even_with_all_rights_a_mistake_stops_at_the_triggers() {
        asAmira(() -> trail.append(Act.READ, "client", client, Map.of()));
        for (var sql : new String[] {
            "update audit.event set act = 'WROTE'",
            "delete from audit.event",
            "truncate audit.event",
            "delete from audit.block"
        }) {
            assertThatThrownBy(() -> everything.sql(sql).update()).hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    void nobody_appends_in_the_name_of_another() {
        assertThatThrownBy(() -> asAmira(() -> database.jdbc()
                        .sql("insert into audit.event (id, at, person_id, act, kind, detail)"
                                + " values (gen_random_uuid(), now(), gen_random_uuid(), 'READ', 'client', '{}')")
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    private void asAmira(Runnable work) {
        CurrentViewer.as(amira, () -> transaction.executeWithoutResult(ignored -> work.run()));
    }

    private Map<String, Object> only() {
        return everything
                .sql("select * from audit.event where person_id = :person")
                .param("person", amira.person())
                .query()
                .singleRow();
    }
}
