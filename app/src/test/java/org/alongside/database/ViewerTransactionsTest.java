package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class ViewerTransactionsTest {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ViewerTransactionsTest(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void the_database_knows_the_viewer_of_the_transaction_and_forgets_them_after_it() {
        var person = UUID.randomUUID();
        var agency = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        var viewer = new Viewer.Member(person, agency, partnership, Set.of(Role.ADVISER), Set.of(partnership));

        var seen = CurrentViewer.as(
                viewer,
                () -> transaction.execute(ignored -> jdbc.sql("""
                                select viewer.person() = ? and viewer.agency() = ? and viewer.partnerships() = array[?]
                                  and viewer.has_role('supervisor', 'adviser') and not viewer.has_role('supervisor')
                                """)
                        .params(person, agency, partnership)
                        .query(Boolean.class)
                        .single()));

        assertThat(seen).isTrue();
        assertThat(jdbc.sql("select viewer.person() is null and not viewer.has_role('adviser')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_server_is_neither_owner_nor_above_the_walls() {
        assertThat(jdbc.sql("""
                                select rolsuper or rolbypassrls or rolcreaterole from pg_roles
                                where rolname = current_user
                                """).query(Boolean.class).single()).isFalse();
        assertThat(jdbc.sql("select count(*) from pg_tables where tableowner = current_user")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
