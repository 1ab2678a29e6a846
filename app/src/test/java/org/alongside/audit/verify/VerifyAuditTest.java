package org.alongside.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.alongside.audit.seal.SampleTrail;
import org.alongside.audit.verify.Finding.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyAuditTest {

    private static final String COLUMNS =
            "id, cluster, xid, number, at, person_id, agency_id, partnership_id, task, roles, act, kind, detail";

    private SampleTrail trail;

    @BeforeEach
    void three_sealed_blocks_of_four_events_and_an_outside_head() {
        trail = SampleTrail.empty();
        for (int block = 0; block < 3; block++) {
            trail.append(1).append(2).append(1).seal();
        }
        assertThat(trail.publish()).isTrue();
    }

    @Test
    void an_untouched_trail_holds_and_every_event_head_and_block_is_counted() {
        trail.append(5);
        var verdict = trail.verify();

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict).isEqualTo(new Verdict(3, 12, 5, 3, null));
    }

    @Test
    void an_empty_trail_holds() {
        assertThat(SampleTrail.empty().verify()).isEqualTo(new Verdict(0, 0, 0, 0, null));
    }

    @Test
    void a_changed_byte_is_named_in_whatever_column_it_is() {
        var event = trail.ids().get(4);
        trail.forge("create table public.saved as table audit.event");
        for (var change : new String[] {
            "at = at + interval '1 microsecond'",
            "person_id = gen_random_uuid()",
            "agency_id = null",
            "partnership_id = gen_random_uuid()",
            "task = ''",
            "roles = roles || 'x'",
            "session = '\\x000102030405060708090a0b0c0d0e0f'",
            "address = '203.0.113.0/24'",
            "act = 'WROTE'",
            "kind = 'clienu'",
            "subject = null",
            "client_id = gen_random_uuid()",
            "detail = replace(detail, '0', '1')"
        }) {
            trail.forge("update audit.event set %s where id = '%s'".formatted(change, event));
            assertNamed(trail, What.CHANGED_EVENT, 2, 1, event, change);
            trail.forge(
                    "delete from audit.event where id = '%s'".formatted(event),
                    "insert into audit.event overriding system value select * from public.saved where id = '%s'"
                            .formatted(event));
        }
        assertThat(trail.verify().holds()).isTrue();
    }

    @Test
    void a_removed_row_is_named() {
        var event = trail.ids().get(6);
        trail.forge("delete from audit.event where id = '%s'".formatted(event));

        assertNamed(trail, What.MISSING_EVENT, 2, 3, event, "");
    }

    @Test
    void the_last_row_of_a_block_is_missed_as_well() {
        var event = trail.ids().get(11);
        trail.forge("delete from audit.event where id = '%s'".formatted(event));

        assertNamed(trail, What.MISSING_EVENT, 3, 4, event, "");
    }

    @Test
    void two_rows_swapped_within_a_block_are_named() {
        var first = trail.ids().get(4);
        var second = trail.ids().get(7);
        swap(first, second);

        assertNamed(trail, What.SWAPPED_EVENTS, 2, 1, first, "");
        assertThat(trail.verify().finding().sentence())
                .contains(second.toString())
                .contains("position 4");
    }

    @Test
    void two_rows_swapped_between_blocks_are_named() {
        var first = trail.ids().get(1);
        swap(first, trail.ids().get(9));

        assertNamed(trail, What.MOVED_EVENT, 1, 2, first, "");
    }

    @Test
    void a_row_whose_id_was_exchanged_is_named() {
        var event = trail.ids().get(5);
        trail.forge("update audit.event set id = '%s' where id = '%s'".formatted(UUID.randomUUID(), event));

        assertNamed(trail, What.MISSING_EVENT, 2, 2, event, "");
    }

    @Test
    void an_inserted_row_is_named() {
        var forged = UUID.randomUUID();
        trail.forge("""
                insert into audit.event (%s) overriding system value
                select '%s', cluster, xid, number + 1000, at, person_id, agency_id, partnership_id, task, roles, act,
                  kind, detail
                from audit.event where id = '%s'
                """.formatted(COLUMNS, forged, trail.ids().get(4)));

        assertNamed(trail, What.INSERTED_EVENT, 2, 2, forged, "");
    }

    @Test
    void a_row_inserted_where_no_block_can_be_is_found() {
        trail.forge("""
                insert into audit.event (%s) overriding system value
                select gen_random_uuid(), cluster, -7, number, at, person_id, agency_id, partnership_id, task, roles,
                  act, kind, detail
                from audit.event where id = '%s'
                """.formatted(COLUMNS, trail.ids().get(4)));

        assertThat(trail.verify().finding().what()).isEqualTo(What.STRAY_EVENT);
    }

    @Test
    void a_truncated_table_of_events_is_found() {
        var first = trail.ids().getFirst();
        trail.forge("truncate audit.event");

        assertNamed(trail, What.MISSING_EVENT, 1, 1, first, "");
    }

    @Test
    void emptied_tables_are_found_by_the_head_outside() {
        trail.forge("truncate audit.event, audit.block");

        assertBlock(What.OLD_COPY, 1);
    }

    @Test
    void a_removed_block_is_named() {
        trail.forge("delete from audit.block where number = 2");

        assertBlock(What.MISSING_BLOCK, 2);
    }

    @Test
    void a_removed_last_block_is_found_by_the_head_outside_even_when_its_events_are_sealed_again() {
        trail.forge("delete from audit.block where number = 3");
        assertBlock(What.OLD_COPY, 3);

        trail.seal();
        assertBlock(What.REWRITTEN_HISTORY, 3);
        assertThat(trail.publish()).isFalse();
    }

    @Test
    void a_changed_block_and_a_changed_list_of_leaves_are_named() {
        trail.forge("update audit.block set sealed_at = sealed_at - interval '1 day' where number = 2");
        assertBlock(What.CHANGED_BLOCK, 2);

        trail.forge("""
                update audit.block set leaves = substring(leaves from 49 for 48) || substring(leaves from 1 for 48)
                  || substring(leaves from 97) where number = 1
                """);
        assertBlock(What.CHANGED_LEAVES, 1);
    }

    @Test
    void an_old_copy_of_the_whole_database_is_found_by_the_head_outside() throws IOException {
        var lines = Files.readAllLines(trail.folder.resolve("audit-head.txt"));
        var copy = SampleTrail.empty().append(3).seal();
        copy.publish();
        Files.write(copy.folder.resolve("audit-head.txt"), lines.subList(1, 3), StandardOpenOption.APPEND);

        var finding = copy.verify().finding();

        assertThat(finding.what()).isEqualTo(What.OLD_COPY);
        assertThat(finding.sentence()).contains("ends at block 1").contains("knows block 3");
    }

    @Test
    void a_history_rewritten_without_a_flaw_does_not_agree_with_the_head_outside() {
        trail.forge("update audit.event set act = 'WROTE' where act = 'READ'", "truncate audit.block");
        trail.seal();
        var withoutHead = SampleTrail.in(trail.database);

        assertThat(withoutHead.verify().holds())
                .as("nothing inside can show it")
                .isTrue();
        assertBlock(What.REWRITTEN_HISTORY, 1);
    }

    @Test
    void a_damaged_head_file_is_named_and_a_line_torn_by_a_power_cut_is_no_damage() throws IOException {
        var file = trail.folder.resolve("audit-head.txt");
        Files.writeString(file, "alongside-audit 1 4 00", StandardOpenOption.APPEND);
        assertThat(trail.verify().holds()).isTrue();

        Files.writeString(file, Files.readString(file).replaceFirst("alongside-audit 1 2", "alongside-audit 1 two"));
        assertThat(trail.verify().finding().what()).isEqualTo(What.DAMAGED_HEAD);
    }

    private void swap(UUID first, UUID second) {
        trail.forge(
                "create temp table places as select id, xid, number from audit.event",
                "alter table audit.event alter column number set generated by default",
                "update audit.event e set xid = p.xid, number = p.number from places p "
                        + "where (e.id = '%1$s' and p.id = '%2$s') or (e.id = '%2$s' and p.id = '%1$s')"
                                .formatted(first, second));
    }

    private void assertBlock(What what, long block) {
        var finding = trail.verify().finding();
        assertThat(finding).isNotNull();
        assertThat(finding.what()).as(finding.sentence()).isEqualTo(what);
        assertThat(finding.block()).isEqualTo(block);
    }

    private static void assertNamed(SampleTrail trail, What what, long block, int position, UUID event, String why) {
        var finding = trail.verify().finding();
        assertThat(finding).as(why).isNotNull();
        assertThat(finding.what()).as(finding.sentence()).isEqualTo(what);
        assertThat(finding.event()).as(finding.sentence()).isEqualTo(event);
        assertThat(finding.block()).isEqualTo(block);
        assertThat(finding.position()).isEqualTo(position);
    }
}
