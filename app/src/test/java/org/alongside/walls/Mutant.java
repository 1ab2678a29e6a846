package org.alongside.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One way to loosen the walls: what was done, to which table (empty when to all), and the statement that does it. */
record Mutant(String name, String table, String statement) {

    /** Every policy, function of a policy, walled table and right of the server's role, each loosened in each way. */
    static List<Mutant> all(WallsDatabase database) {
        var mutants = new ArrayList<Mutant>();
        ofPolicies(database, mutants);
        ofFunctions(database, mutants);
        ofTables(database, mutants);
        mutants.add(
                new Mutant("the server passes the walls by", "", "alter role " + WallsDatabase.SERVER + " bypassrls"));
        mutants.add(new Mutant("the server is a superuser", "", "alter role " + WallsDatabase.SERVER + " superuser"));
        mutants.add(new Mutant("the server may read all", "", "grant pg_read_all_data to " + WallsDatabase.SERVER));
        return mutants;
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
            mutants.add(new Mutant(name + " dropped", table, "drop policy " + policy));
            loosened(
                    row.get(2),
                    (how, text) -> mutants.add(new Mutant(
                            name + " using " + how, table, "alter policy " + policy + " using (" + text + ")")));
            loosened(
                    row.get(3),
                    (how, text) -> mutants.add(new Mutant(
                            name + " with check " + how,
                            table,
                            "alter policy " + policy + " with check (" + text + ")")));
        }
    }

    private static void ofFunctions(WallsDatabase database, List<Mutant> mutants) {
        for (var row : database.rows("""
                select p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p
                  join pg_language l on l.oid = p.prolang
                 where l.lanname = 'sql' and p.pronamespace::regnamespace::text not in
                       ('pg_catalog', 'information_schema', 'walls', 'public')
                   and exists (select from pg_depend d where d.refobjid = p.oid)
                 order by 1
                """)) {
            occurrences(
                    row.get(1),
                    " AND ",
                    " OR ",
                    (how, text) -> mutants.add(new Mutant("function " + row.get(0) + " " + how, "", text)));
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
        occurrences(condition, " AND ", " OR ", loosened);
    }

    /** The text with each occurrence replaced, one at a time. */
    private static void occurrences(String text, String what, String by, Loosened loosened) {
        var matcher = Pattern.compile(Pattern.quote(what)).matcher(text);
        for (int number = 1; matcher.find(); number++) {
            loosened.found(
                    "with its AND no. " + number + " made an OR",
                    text.substring(0, matcher.start()) + by + text.substring(matcher.end()));
        }
    }
}
