package org.alongside.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every table behind a wall as every viewer and compares with what the table's file in
 * {@code src/test/resources/walls} says; then loosens each policy, function, table and right in turn and demands that
 * the walk notices. How to add a table: docs/walls.md.
 */
class WallsTest {

    private static final List<WallFile> FILES = WallFile.all();
    private static WallsDatabase database;

    @BeforeAll
    static void build() {
        database = new WallsDatabase(FILES);
    }

    @AfterAll
    static void leave() throws SQLException {
        database.close();
    }

    @Test
    void every_table_is_behind_a_forced_wall_and_in_the_walk_or_listed_as_free_of_personal_data() {
        var free = WallFile.lines(WallFile.FOLDER.resolve("no-personal-data.txt")).stream()
                .map(line -> line.split("\\s+")[0])
                .toList();
        var forgotten = database.rows("""
                select c.oid::regclass::text, c.relrowsecurity and c.relforcerowsecurity from pg_class c
                 where c.relkind in ('r', 'p', 'm', 'f') and c.relpersistence <> 't'
                   and c.relnamespace::regnamespace::text
                       not in ('pg_catalog', 'information_schema', 'pg_toast', 'walls')
                """).stream()
                .filter(row -> !free.contains(row.get(0)))
                .filter(row -> row.get(1).equals("f")
                        || FILES.stream().noneMatch(file -> file.table().equals(row.get(0))))
                .map(row -> row.get(0) + (row.get(1).equals("f") ? " has no forced wall" : " is in no wall file"))
                .toList();

        assertThat(forgotten).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_table_shows_and_gives_what_its_file_says() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file.table(), () -> {
                    var found = database.walk(file.table());
                    keep(file, found);

                    assertThat(database.grants(file.table()))
                            .as("rights of the server")
                            .isEqualTo(file.grants());
                    assertThat(file.commands())
                            .as("columns of the matrix")
                            .containsExactlyElementsOf(found.get("nobody").keySet());
                    assertThat(file.expected().keySet().stream().filter(who -> !who.equals("any task")))
                            .as("viewers")
                            .isSubsetOf(found.keySet());
                    assertThat(differences(file, found))
                            .as("the walk differs; the matrix as found is in target/walls/%s.txt", file.table())
                            .isEmpty();
                }));
    }

    private static List<String> differences(WallFile file, Map<String, Map<String, String>> found) {
        var differences = new ArrayList<String>();
        found.forEach((who, outcomes) -> outcomes.forEach((command, outcome) -> {
            if (!outcome.equals(file.expected(who, command))) {
                differences.add(who + ", " + command + ": " + outcome + " instead of " + file.expected(who, command));
            }
        }));
        return differences;
    }

    private static void keep(WallFile file, Map<String, Map<String, String>> found) throws IOException {
        Files.createDirectories(Path.of("target/walls"));
        Files.writeString(
                Path.of("target/walls", file.table() + ".txt"),
                "grants  " + database.grants(file.table()) + "\n\n" + WallFile.print(found));
    }

    @Test
    void a_row_never_moves_to_another_person_agency_or_partnership() {
        assertThat(database.rows("""
                        select attrelid::regclass || '.' || attname from pg_attribute
                         where has_column_privilege(?, attrelid, attnum, 'UPDATE') and attnum > 0
                           and attrelid::regclass::text like '%.%'
                             and attrelid::regclass::text !~ '^(pg_|information_schema|walls)'
                           and attname in ('id', 'person_id', 'agency_id', 'partnership_id', 'created_by', 'created_at',
                                           'given_by', 'given_at')
                        """, WallsDatabase.SERVER)).isEmpty();
    }

    /** A view shows what its reader may see, and a function that reads as the owner is one of those listed. */
    @Test
    void nothing_goes_around_the_walls() {
        assertThat(noOthersRights()).isTrue();
        assertThat(database.rows("""
                        select oid::regclass::text from pg_class
                         where relkind = 'v' and relnamespace::regnamespace::text not in ('pg_catalog',
                           'information_schema')
                           and not coalesce(reloptions::text like '%security_invoker=true%', false)
                        """)).isEmpty();
        assertThat(database.rows("select oid::regprocedure::text from pg_proc where prosecdef order by 1").stream()
                        .map(List::getFirst))
                .containsExactlyElementsOf(WallFile.lines(WallFile.FOLDER.resolve("owner-functions.txt")));
    }

    @TestFactory
    Stream<DynamicTest> no_wall_can_be_dropped_or_loosened_unnoticed() {
        var mutants = Mutant.all(database).stream()
                .collect(Collectors.groupingBy(Mutant::what, LinkedHashMap::new, Collectors.toList()));
        return mutants.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(entry.getValue().stream().filter(this::survives))
                                .extracting(Mutant::name)
                                .as("loosened unnoticed")
                                .isEmpty()));
    }

    @Test
    void a_change_that_loosens_nothing_is_not_taken_for_one_that_does() {
        var some = FILES.getFirst();
        assertThat(database.changed(
                        "comment on schema access is 'the same'", () -> database.asExpected(some, "nothing")))
                .isTrue();
    }

    private boolean survives(Mutant mutant) {
        var likeliestFirst = FILES.stream()
                .sorted(Comparator.comparing(file -> !mutant.tables().contains(file.table())))
                .toList();
        return database.changed(
                mutant.statement(),
                () -> likeliestFirst.stream().allMatch(file -> database.asExpected(file, mutant.rule()))
                        && noOthersRights());
    }

    private boolean noOthersRights() {
        return database.rows("select from pg_auth_members where member = ?::regrole", WallsDatabase.SERVER)
                .isEmpty();
    }
}
