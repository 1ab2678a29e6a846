package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes a database of one size in a data folder of its own, by COPY. Run by {@code ./alongside bench load S|M|L}; what
 * is there already is kept and not filled again.
 */
public final class LoadBench {

    private static final String DONE = "bench-size.txt";
    private static final int DAYS = 3 * 365;

    private final BenchServer server;
    private final Connection database;
    private final Size size;
    private final MadeClients register;
    private final MadeRows rows;
    private final MadeValues values;
    private final CopyTables tables;
    private final Instant began = Instant.now();

    private LoadBench(BenchServer server, Connection database, Size size, Path names) throws SQLException, IOException {
        this.server = server;
        this.database = database;
        this.size = size;
        this.tables = new CopyTables(database);
        this.values = new MadeValues(began);
        this.register = new MadeClients(tables, new MadeNames(names), values);
        this.rows = new MadeRows(tables, values);
    }

    /** Folder of the program, size, data folder, and the list of names. */
    public static void main(String[] words) throws Exception {
        load(Path.of(words[0]), Size.valueOf(words[1]), Path.of(words[2]), Path.of(words[3]));
    }

    static void load(Path program, Size size, Path data, Path names) throws Exception {
        if (Files.exists(data.resolve(DONE))) {
            System.err.println(
                    data + " holds size " + Files.readString(data.resolve(DONE)).strip() + " already");
            return;
        }
        System.err.println("Starting the server on " + data + " ...");
        try (var server = BenchServer.start(program, data);
                var database = server.connect()) {
            new LoadBench(server, database, size, names).fill();
        }
        Files.writeString(data.resolve(DONE), size.name() + "\n");
    }

    private void fill() throws Exception {
        // The rows fit together as they are made; checking each again would double the time.
        execute("set session_replication_role = replica");
        // Whichever of the demo's partnerships have ended go on, so that everybody can refer.
        execute("update partnership.life set ended_on = null");
        execute("set synchronous_commit = off");
        People.add(database);
        var places = People.places(database);
        var team = values.id(began);
        execute("""
                insert into access.team (id, partnership_id, agency_id, name, created_at)
                values ('%s', '%s', '%s', 'Busy team', now())""".formatted(
                        team, places.getFirst().partnership(), places.getFirst().advice()));
        var indexes = new SetAsideIndexes(database);
        var clients = clients(places);
        referrals(places, clients, team);
        tables.finish();
        events(places, clients);
        tables.finish();
        indexes.putBack(this::say);
        say("Counting for the planner");
        execute("set session_replication_role = default");
        execute("vacuum analyze");
        say("Waiting for the sealer");
        awaitSeal();
        say("Done");
    }

    /** The first place has four of ten clients and referrals, the others share the rest. */
    private List<List<MadeClients.Client>> clients(List<MadeRows.Place> places) throws SQLException, IOException {
        var skew = new Skew(places.size(), 0.4);
        var clients = new ArrayList<List<MadeClients.Client>>();
        places.forEach(ignored -> clients.add(new ArrayList<>()));
        for (int i = 0; i < size.clients; i++) {
            int place = i < places.size() ? i : skew.pick(values.random());
            clients.get(place).add(register.client(places.get(place), i));
            progress("clients", i, size.clients);
        }
        return clients;
    }

    /** One practice of the first place has a quarter of its referrals, which is a tenth of all. */
    private void referrals(List<MadeRows.Place> places, List<List<MadeClients.Client>> clients, UUID team)
            throws SQLException, IOException {
        var skew = new Skew(places.size(), 0.4);
        var sites = places.stream()
                .map(place -> new Skew(Math.max(1, place.sites().size()), 0.25))
                .toList();
        for (int i = 0; i < size.referrals; i++) {
            var busy = i < Size.OPEN;
            int number = busy ? 0 : skew.pick(values.random());
            var place = places.get(number);
            var site = place.sites().isEmpty()
                    ? null
                    : place.sites().get(sites.get(number).pick(values.random()));
            var open = busy || number > 0 && values.random().nextInt(50) == 0;
            var at = open ? values.past(60) : values.past(DAYS, i / (double) size.referrals);
            var fate = new MadeRows.Fate(at, open, busy ? team : null);
            rows.referral(place, values.one(clients.get(number)), site, fate);
            progress("referrals", i, size.referrals);
        }
    }

    /** In the order of time, as events come; every third is about a client, and one client has two thousand. */
    private void events(List<MadeRows.Place> places, List<List<MadeClients.Client>> clients)
            throws SQLException, IOException {
        var skew = new Skew(places.size(), 0.4);
        for (int i = 0; i < size.events; i++) {
            var known = i % (size.events / Size.EVENTS_OF_ONE) == 0;
            int number = known ? 0 : skew.pick(values.random());
            var at = values.past(DAYS, i / (double) size.events);
            var of = clients.get(number);
            var client = known ? of.getFirst() : i % 3 == 0 ? values.one(of) : null;
            rows.event(places.get(number), at, client);
            progress("audit events", i, size.events);
        }
    }

    private void awaitSeal() throws Exception {
        for (long left = unsealed(), before = Long.MAX_VALUE; left > 0 && left < before; ) {
            before = left;
            Thread.sleep(40_000);
            left = unsealed();
        }
    }

    private long unsealed() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from audit.event where cluster = audit.cluster() and (xid, number) >=
                          (select upto_xid, upto_number from audit.block order by number desc limit 1)""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void progress(String what, int done, int of) {
        if ((done + 1) % Math.max(1, of / 10) == 0) {
            say("%,d of %,d %s".formatted(done + 1, of, what));
        }
    }

    private void say(String what) {
        var seconds = Duration.between(began, Instant.now()).toSeconds();
        System.err.println("%5d s  %s".formatted(seconds, what));
    }
}
