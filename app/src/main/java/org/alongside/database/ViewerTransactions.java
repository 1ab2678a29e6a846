package org.alongside.database;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import javax.sql.DataSource;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Tells PostgreSQL who is looking, and when, as a transaction begins. The settings end with the transaction, so a
 * pooled connection never carries somebody else's.
 */
final class ViewerTransactions extends JdbcTransactionManager {

    private static final String NAME_THE_VIEWER = """
            select set_config('alongside.person', ?, true),
                   set_config('alongside.agency', ?, true),
                   set_config('alongside.partnership', ?, true),
                   set_config('alongside.roles', ?, true),
                   set_config('alongside.partnerships', ?, true),
                   set_config('alongside.task', ?, true),
                   set_config('alongside.at', ?, true)
            """;

    private final Clock clock;

    ViewerTransactions(DataSource source, Clock clock) {
        super(source);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, org.springframework.transaction.TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (var statement = connection.prepareStatement(NAME_THE_VIEWER)) {
            var settings = settings(CurrentViewer.get());
            for (int i = 0; i < settings.length; i++) {
                statement.setString(i + 1, settings[i]);
            }
            statement.setString(settings.length + 1, clock.instant().toString());
            statement.execute();
        }
    }

    private static String[] settings(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Member member ->
                new String[] {
                    member.person().toString(),
                    member.agency().toString(),
                    member.partnership().toString(),
                    list(member.roles().stream().map(Role::key).toList()),
                    list(member.partnerships()),
                    ""
                };
            case Viewer.Administrator administrator ->
                new String[] {
                    administrator.person().toString(),
                    "",
                    "",
                    list(java.util.List.of(Role.SYSTEM_ADMINISTRATOR.key())),
                    "",
                    ""
                };
            case Viewer.Guest guest -> new String[] {guest.person().toString(), "", "", "", "", ""};
            case Viewer.Task task -> new String[] {"", "", "", "", "", task.name()};
            case Viewer.Nobody ignored -> new String[] {"", "", "", "", "", ""};
        };
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }
}
