package org.alongside.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to loosen the walls: what was loosened and how, the tables where that shows first, the statement that does it,
 * and the rule as it was, whose viewers notice first.
 */
record Mutant(String name, List<String> tables, String statement, String rule) {

    private static final Pattern AND = Pattern.compile("\\sand\\s", Pattern.CASE_INSENSITIVE);

    Mutant(String name, String table, String statement) {
        this(name, List.of(table), statement, statement);
    }

    /** What was loosened: a table, functions or the server's role. */
    String what() {
        return name.split(": ")[0];
    }

    /** Every policy, function of a policy, walled table and right of the server's role, each loosened in each way. */
    static List<Mutant> all(WallsDatabase database) {
        var mutants = new ArrayList<Mutant>();
        ofPolicies(database, mutants);
        ofFunctions(database, mutants);
        ofTables(database, mutants);
        ofServer("passes the walls by", "alter role " + WallsDatabase.SERVER + " bypassrls", mutants);
        ofServer("is a superuser", "alter role " + WallsDatabase.SERVER + " superuser", mutants);
        ofServer("may read all", "grant pg_read_all_data to " + WallsDatabase.SERVER, mutants);
        return mutants;
    }

    private static void ofServer(String how, String statement, List<Mutant> mutants) {
        mutants.add(new Mutant("the server: " + how, List.of(), statement, ""));
    }

    private static void ofPolicies(WallsDatabase database, List<Mutant> mutants) {
        for (var row : database.rows("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename), quote_ident(policyname), qual,
                  with_check
                  from pg_policies order by 1, 2
                """)) {
            var table = row.get(0);
            var name = table + ": policy " + row.get(1);
            var policy = row.get(1) + " on " + table;
            var rule = row.get(2) + " " + row.get(3);
            mutants.add(new Mutant(name + " dropped", List.of(table), "drop policy " + policy, rule));
            loosened(
                    row.get(2),
                    (how, text) -> mutants.add(new Mutant(
                            name + " using " + how,
                            List.of(table),
                            "alter policy " + policy + " using (" + text + ")",
                            rule)));
            loosened(
                    row.get(3),
                    (how, text) -> mutants.add(new Mutant(
                            name + " with check " + how,
                            List.of(table),
                            "alter policy " + policy + " with check (" + text + ")",
                            rule)));
        }
    }

    /** Not those that follow merges in PL/pgSQL: loosened, they never end. They are tested by merging. */
    private static void ofFunctions(WallsDatabase database, List<Mutant> mutants) {
        for (var row : database.rows("""
                select p.oid::regprocedure::text, pg_get_functiondef(p.oid),
                       p.pronamespace::regnamespace || '.' || p.proname from pg_proc p
                  join pg_language l on l.oid = p.prolang
                 where l.lanname in ('sql', 'plpgsql') and p.prosrc !~* 'with recursive' and p.pronamespace::regnamespace::text not in
                       ('pg_catalog', 'information_schema', 'walls', 'public')
                   and exists (select from walls.asking((p.pronamespace::regnamespace || '.' || p.proname)::text))
                 order by 1
                """)) {
            var tables = database.asking(row.get(2));
            eachAnd(
                    row.get(1),
                    (how, text) ->
                            mutants.add(new Mutant("functions: " + row.get(0) + " " + how, tables, text, row.get(1))));
        }
    }

    private static void ofTables(WallsDatabase database, List<Mutant> mutants) {
        for (var row : database.rows("""
                select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p') and c.relrowsecurity
                  order by 1
                """)) {
            var table = row.getFirst();
            mutants.add(
                    new Mutant(table + ": walls off", table, "alter table " + table + " disable row level security"));
            mutants.add(new Mutant(
                    table + ": walls not forced", table, "alter table " + table + " no force row level security"));
            mutants.add(new Mutant(
                    table + ": a policy more",
                    table,
                    "create policy hole on " + table + " using (true) with check (true)"));
            mutants.add(
                    new Mutant(table + ": all rights", table, "grant all on " + table + " to " + WallsDatabase.SERVER));
            mutants.add(new Mutant(
                    table + ": owned by the server",
                    table,
                    "alter table " + table + " owner to " + WallsDatabase.SERVER));
        }
    }

    private interface Loosened {
        void found(String how, String text);
    }

    private static void loosened(String condition, Loosened loosened) {
        if (condition == null || condition.equals("true")) {
            return;
        }
        loosened.found("true", "true");
        eachAnd(condition, loosened);
    }

    /** The text with each AND made an OR, one at a time. */
    private static void eachAnd(String text, Loosened loosened) {
        var matcher = AND.matcher(text);
        for (int number = 1; matcher.find(); number++) {
            loosened.found(
                    "with its AND no. " + number + " made an OR",
                    text.substring(0, matcher.start()) + " OR " + text.substring(matcher.end()));
        }
    }
}
