package org.alongside.sitelist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.Check;
import org.alongside.siteentry.CheckedLine;
import org.alongside.siteentry.Column;
import org.alongside.siteentry.Known;
import org.alongside.sitelist.ListFile.Lines;
import org.alongside.sitelist.ListFile.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteListTest {

    private static final String GOOD = """
            Name,ODS code,Address,Postcode,Opening hours,Room,List size,Start date
            O'Brien & Nguyễn Surgery,C81001,"1 Mill Lane, Northbank",zy1 1ab,\
            Mon-Fri 08:00-18:30,Room 2,"8,500",01/04/2019
            Prince,Y01234,,,,,,
            """;

    private static List<CheckedLine> check(String text) {
        return check(text.getBytes(UTF_8));
    }

    private static List<CheckedLine> check(byte[] file) {
        return Check.check(Unit.SITE, ((Lines) ListFile.read(Unit.SITE, file)).lines(), Known.NOTHING);
    }

    @Test
    void a_good_list_becomes_sites() {
        var lines = check(GOOD);
        assertThat(lines).allMatch(CheckedLine::good).hasSize(2);
        var first = lines.getFirst().entry().orElseThrow();
        assertThat(first.name()).isEqualTo("O'Brien & Nguyễn Surgery");
        assertThat(first.address()).isEqualTo("1 Mill Lane, Northbank");
        assertThat(first.postcode()).map(Object::toString).contains("ZY1 1AB");
        assertThat(first.hours()).hasToString("Mon-Fri 08:00-18:30");
        assertThat(first.listSize()).hasValue(8500);
        assertThat(first.startsOn()).map(Object::toString).contains("2019-04-01");
    }

    static Stream<byte[]> sameList() {
        return Stream.of(
                ("\ufeff" + GOOD).getBytes(UTF_8),
                GOOD.replace("\n", "\r\n").getBytes(UTF_8),
                GOOD.replace("\n", "\r").getBytes(UTF_8),
                ("\ufeff"
                                + GOOD.replace("1 Mill Lane, ", "1 Mill Lane# ")
                                        .replace("8,500", "8500")
                                        .replace(',', ';')
                                        .replace('#', ','))
                        .getBytes(UTF_8),
                ("sep=,\r\n" + GOOD).getBytes(UTF_8),
                ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE),
                GOOD.replace("ễ", "é").getBytes(Charset.forName("windows-1252")),
                ("\n\n" + GOOD + "\n,,,,,,,\n\n").getBytes(UTF_8),
                GOOD.replace("Name,ODS code", "Practice name,ODS Code ")
                        .replace("Postcode", "POST CODE")
                        .getBytes(UTF_8),
                GOOD.replace("8,500", "8500.0")
                        .replace("01/04/2019", "1 Apr 2019")
                        .getBytes(UTF_8),
                GOOD.replace("01/04/2019", "2019-04-01")
                        .replace("C81001", " 'c81001")
                        .replace(" '", "'")
                        .getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("sameList")
    void the_ways_spreadsheets_save_a_list_make_no_difference(byte[] file) {
        var lines = check(file);
        assertThat(lines).hasSize(2).allMatch(CheckedLine::good);
        var first = lines.getFirst().entry().orElseThrow();
        assertThat(first.odsCode()).map(Object::toString).contains("C81001");
        assertThat(first.listSize()).hasValue(8500);
        assertThat(first.startsOn()).isPresent();
    }

    @Test
    void columns_nobody_knows_are_left_out_and_named() {
        var reading = (Lines) ListFile.read(Unit.SITE, "Fax,Name,CCG\n1,Northbank,x\n".getBytes(UTF_8));
        assertThat(reading.leftOut()).containsExactly("Fax", "CCG");
        assertThat(reading.lines().getFirst().cells()).isEqualTo(Map.of(Column.NAME, "Northbank"));
    }

    @Test
    void an_address_in_several_columns_is_put_together() {
        var reading = (Lines)
                ListFile.read(Unit.SITE, "Name,Address 1,Address 2,Town\nA,1 Mill Lane,,Northbank\n".getBytes(UTF_8));
        assertThat(reading.lines().getFirst().cell(Column.ADDRESS)).isEqualTo("1 Mill Lane, Northbank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C81O01|ODS_CODE|Type the figure 0 instead of the letter O: C81001",
                "1.2E+07|ODS_CODE|The spreadsheet made a number of this code. Format the column as text and type "
                        + "it again",
                "??|ODS_CODE|Type a code of letters and figures, like C81001"
            })
    void a_wrong_code_is_told_with_what_to_type(String typed, Column column, String advice) {
        var line = check("Name,ODS code\nNorthbank," + typed + "\n").getFirst();
        assertThat(line.problems()).isEqualTo(Map.of(column, advice));
        assertThat(line.line().cell(column)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Postcode|NG1 5F|Type a full postcode, like NG1 5FS",
                "Hours|ask us|Type them like Mon-Fri 08:00-18:30; Sat 09:00-12:00",
                "List size|about 8000|Type a whole number, like 8500",
                "List size|-4|Type a whole number, like 8500",
                "Starts|31/02/2020|Type a date, like 01/04/2027",
                "Phone|call me|Type a phone number, like 01632 960123",
                "Agency|Nowhere|Type an agency of this partnership"
            })
    void a_wrong_cell_is_told_with_what_to_type(String heading, String typed, String advice) {
        var line = check("Name," + heading + "\nNorthbank," + typed + "\n").getFirst();
        assertThat(line.problems().values()).containsExactly(advice);
        assertThat(line.good()).isFalse();
    }

    @Test
    void lines_keep_the_number_they_have_in_the_file() {
        var lines = check("sep=,\nName,Address\n\n\"A\",\"1 Mill Lane\nNorthbank\"\nB,2 Mill Lane\n,no name\n");
        assertThat(lines.stream().map(line -> line.line().number())).containsExactly(4, 6, 7);
        assertThat(lines.getLast().problems()).containsKey(Column.NAME);
    }

    @Test
    void the_same_site_twice_is_told_on_the_second_line() {
        var lines = check("Name,ODS\nNorthbank,C81001\nSouthbank,c81001\nNORTHBANK,C81002\n");
        assertThat(lines.get(0).good()).isTrue();
        assertThat(lines.get(1).problems())
                .containsEntry(Column.ODS_CODE, "The same code stands on line 2. Type this site's own code");
        assertThat(lines.get(2).problems())
                .containsEntry(Column.NAME, "The same name stands on line 2. Change one or remove one");
    }

    @Test
    void a_site_the_directory_has_is_told() {
        var known = new Known(Set.of(Known.site("Northbank  Surgery")), Set.of("C81009"), Map.of());
        var lines = Check.check(
                Unit.SITE,
                ((Lines) ListFile.read(Unit.SITE, "Name,ODS\nnorthbank surgery,C81001\nWest,C81009\n".getBytes(UTF_8)))
                        .lines(),
                known);
        assertThat(lines.get(0).problems()).containsEntry(Column.NAME, "Already in the directory. Remove this line");
        assertThat(lines.get(1).problems()).containsKey(Column.ODS_CODE);
    }

    @Test
    void a_team_belongs_to_an_agency_of_the_partnership() {
        var trust = UUID.randomUUID();
        var known = new Known(Set.of(), Set.of(), Map.of("Clover Trust", trust, "Clover Council", UUID.randomUUID()));
        var file = "Team,Agency\nNorth,clover trust\nEast,Clover Trst\nWest,\nNorth,Clover Council\n".getBytes(UTF_8);
        var lines = Check.check(Unit.TEAM, ((Lines) ListFile.read(Unit.TEAM, file)).lines(), known);
        assertThat(lines.get(0).entry().orElseThrow().agency()).isEqualTo(Optional.of(trust));
        assertThat(lines.get(1).problems()).containsEntry(Column.AGENCY, "Did you mean Clover Trust?");
        assertThat(lines.get(2).problems()).containsEntry(Column.AGENCY, "Type the agency the team belongs to");
        assertThat(lines.get(3).good()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Name\n",
                "Nmae,ODS\nA,C81001\n",
                "ODS,Postcode\nC81001,ZY1 1AB\n",
                "PK\u0003\u0004x",
                "Name\n\"A\nB\n",
                "a\u0000b"
            })
    void what_is_no_list_is_refused_with_what_to_do(String text) {
        assertThat(ListFile.read(Unit.SITE, text.getBytes(UTF_8))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_heading_that_is_nearly_right_is_guessed() {
        assertThat(((Unreadable) ListFile.read(Unit.SITE, "Nmae,ODS\nA,C81001\n".getBytes(UTF_8))).advice())
                .endsWith("Write Name instead of Nmae.");
    }

    @Test
    void an_endless_list_is_refused() {
        assertThat(ListFile.read(Unit.SITE, ("Name\n" + "x\n".repeat(5001)).getBytes(UTF_8)))
                .isInstanceOf(Unreadable.class);
        assertThat(ListFile.read(Unit.SITE, new byte[3_000_000])).isInstanceOf(Unreadable.class);
    }
}
