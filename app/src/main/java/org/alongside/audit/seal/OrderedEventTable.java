package org.alongside.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events in the order in which they are sealed. */
@Component
public class OrderedEventTable {

    private final JdbcClient jdbc;

    OrderedEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a command without the server around it. */
    public static OrderedEventTable of(DataSource source) {
        return new OrderedEventTable(JdbcClient.create(source));
    }

    /** The cluster that counts the transactions now. */
    long cluster() {
        return jdbc.sql("select audit.cluster()").query(Long.class).single();
    }

    /** Every transaction before this one has ended, whichever way, and everybody sees what it left. */
    Position finished() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query((row, index) -> Position.before(row.getLong(1)))
                .single();
    }

    /** The clusters that events come from, found by leaps over the index. */
    public List<Long> clusters() {
        return jdbc.sql("""
                        with recursive leap (cluster) as (
                          (select cluster from audit.event order by cluster limit 1)
                          union all
                          select (select e.cluster from audit.event e where e.cluster > leap.cluster
                            order by e.cluster limit 1)
                          from leap where leap.cluster is not null)
                        select cluster from leap where cluster is not null order by cluster
                        """).query(OrderedEventTable::clusterOf).list();
    }

    /** The first events of a cluster from one position up to another. */
    public List<Event> between(long cluster, Position from, Position upto, int limit) {
        return jdbc.sql("""
                        select id, cluster, xid, number, (extract(epoch from at) * 1000000)::bigint, person_id,
                          agency_id,
                               partnership_id, task, roles, session, address, act, kind, subject, client_id, detail
                        from audit.event
                        where (cluster, xid, number) >= (:cluster, :fromXid, :fromNumber)
                          and (cluster, xid, number) < (:cluster, :uptoXid, :uptoNumber)
                        order by cluster, xid, number
                        limit :limit
                        """)
                .param("cluster", cluster)
                .param("fromXid", from.xid())
                .param("fromNumber", from.number())
                .param("uptoXid", upto.xid())
                .param("uptoNumber", upto.number())
                .param("limit", limit)
                .query(OrderedEventTable::event)
                .list();
    }

    public long countFrom(long cluster, Position from) {
        return jdbc.sql("""
                        select count(*) from audit.event
                        where cluster = :cluster and (cluster, xid, number) >= (:cluster, :xid, :number)
                        """)
                .param("cluster", cluster)
                .param("xid", from.xid())
                .param("number", from.number())
                .query(Long.class)
                .single();
    }

    public long count() {
        return jdbc.sql("select count(*) from audit.event").query(Long.class).single();
    }

    public boolean exists(UUID id) {
        return jdbc.sql("select exists (select from audit.event where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Long clusterOf(ResultSet row, int index) throws SQLException {
        return row.getLong(1);
    }

    private static Event event(ResultSet row, int index) throws SQLException {
        return new Event(
                row.getObject(1, UUID.class),
                row.getLong(2),
                new Position(row.getLong(3), row.getLong(4)),
                row.getLong(5),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getString(10),
                row.getBytes(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getObject(15, UUID.class),
                row.getObject(16, UUID.class),
                row.getString(17));
    }
}
