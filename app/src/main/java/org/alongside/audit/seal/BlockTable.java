package org.alongside.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed blocks. */
@Component
public class BlockTable {

    private static final String COLUMNS = """
            number, previous, cluster, from_xid, from_number, upto_xid, upto_number, count, root,
            (extract(epoch from sealed_at) * 1000000)::bigint as sealed_micros, hash
            """;

    private final JdbcClient jdbc;

    BlockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a command without the server around it. */
    public static BlockTable of(DataSource source) {
        return new BlockTable(JdbcClient.create(source));
    }

    /** Held until this transaction ends; nobody else seals meanwhile. */
    boolean lock() {
        return lock("alongside audit seal");
    }

    /** Held until this transaction ends; nobody else writes heads meanwhile. */
    boolean lockHeads() {
        return lock("alongside audit heads");
    }

    private boolean lock(String name) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    Optional<Head> head() {
        return jdbc.sql("select " + COLUMNS + " from audit.block order by number desc limit 1")
                .query(BlockTable::block)
                .optional()
                .map(Block::head);
    }

    Optional<Head> head(long number) {
        return jdbc.sql("select " + COLUMNS + " from audit.block where number = :number")
                .param("number", number)
                .query(BlockTable::block)
                .optional()
                .map(Block::head);
    }

    List<Head> headsAfter(long number, int limit) {
        return jdbc
                .sql("select " + COLUMNS + " from audit.block where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(BlockTable::block)
                .stream()
                .map(Block::head)
                .toList();
    }

    /** Up to where this cluster's events are sealed. */
    Position end(long cluster) {
        return jdbc.sql("""
                        select upto_xid, upto_number from audit.block where cluster = :cluster
                        order by upto_xid desc, upto_number desc limit 1
                        """)
                .param("cluster", cluster)
                .query((row, index) -> new Position(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(Position.START);
    }

    void insert(Block block, Leaves leaves) {
        jdbc.sql("""
                        insert into audit.block (number, previous, cluster, from_xid, from_number, upto_xid,
                          upto_number, count, root, leaves, sealed_at, hash)
                        values (:number, :previous, :cluster, :fromXid, :fromNumber, :uptoXid, :uptoNumber, :count,
                                :root, :leaves, :sealedAt, :hash)
                        """)
                .param("number", block.number())
                .param("previous", block.previous())
                .param("cluster", block.cluster())
                .param("fromXid", block.from().xid())
                .param("fromNumber", block.from().number())
                .param("uptoXid", block.upto().xid())
                .param("uptoNumber", block.upto().number())
                .param("count", block.count())
                .param("root", block.root())
                .param("leaves", leaves.bytes())
                .param("sealedAt", OffsetDateTime.ofInstant(block.head().time(), ZoneOffset.UTC))
                .param("hash", block.hash())
                .update();
    }

    /** All blocks in order, a few at a time; to be closed. */
    public Stream<Block> all() {
        return jdbc
                .sql("select " + COLUMNS + " from audit.block order by number")
                .withFetchSize(200)
                .query(BlockTable::block)
                .stream();
    }

    public Leaves leaves(long number) {
        return jdbc.sql("select leaves from audit.block where number = :number")
                .param("number", number)
                .query((row, index) -> new Leaves(row.getBytes(1)))
                .single();
    }

    public long count() {
        return jdbc.sql("select count(*) from audit.block").query(Long.class).single();
    }

    private static Block block(ResultSet row, int index) throws SQLException {
        return new Block(
                row.getLong("number"),
                row.getBytes("previous"),
                row.getLong("cluster"),
                new Position(row.getLong("from_xid"), row.getLong("from_number")),
                new Position(row.getLong("upto_xid"), row.getLong("upto_number")),
                row.getInt("count"),
                row.getBytes("root"),
                row.getLong("sealed_micros"),
                row.getBytes("hash"));
    }
}
