package org.alongside.client.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two clients are taken for one person; the same sums are done for the work list and at entry. */
class LikenessTest {

    private static final BirthDate MARCH = BirthDate.on(LocalDate.of(1980, 3, 7));
    private static final PhoneNumber MOBILE = new PhoneNumber("+447700900123");
    private static final NhsNumber ONE = new NhsNumber("9990000018");
    private static final NhsNumber TWO = new NhsNumber("9990000026");

    private static NewClient client(String given, String family, BirthDate born) {
        return NewClient.named(UUID.randomUUID(), given, family, born);
    }

    private static Optional<Band> band(NewClient one, NewClient other) {
        var shared = Keys.of(one).stream()
                .filter(Keys.of(other)::contains)
                .map(MatchKey::kind)
                .collect(Collectors.toSet());
        return Likeness.of(Facts.of(one), Facts.of(other), shared).band();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, O'Brien, Ada, OBrien",
        "Quỳnh, Nguyễn, Quynh, Nguyen",
        "Thị Quỳnh, Nguyễn, Nguyễn Thị, Quỳnh",
        "Mohammed, Hussain, Muhammad, Hussein",
        "Bob, Smith, Robert, Smith",
        "Katie, MacDonald, Catherine, McDonald",
        "Seán, Ó Briain, Shaun, Briain",
        "Stanisław, Żak, Stanislaw, Zak",
        "Stephen, Clark, Steven, Clarke"
    })
    void names_are_alike_however_they_are_written_and_with_the_birthday_likely_the_same(
            String given, String family, String otherGiven, String otherFamily) {
        assertThat(band(client(given, family, MARCH), client(otherGiven, otherFamily, MARCH)))
                .isIn(Optional.of(Band.LIKELY), Optional.of(Band.SAME));
    }

    @ParameterizedTest
    @CsvSource({"Ada, Smith, Eve, Smith", "Ada, Lewis, Ada, Mahmood", "John, Hall, Peter, Hall"})
    void different_names_with_one_birthday_are_different_people(
            String given, String family, String otherGiven, String otherFamily) {
        assertThat(band(client(given, family, MARCH), client(otherGiven, otherFamily, MARCH)))
                .isEmpty();
    }

    @Test
    void a_name_alone_is_possible_until_the_birthday_says_otherwise() {
        var ada = client("Ada", "Smith", MARCH);

        assertThat(band(ada, client("Ada", "Smith", BirthDate.UNKNOWN))).contains(Band.POSSIBLE);
        assertThat(band(ada, client("Ada", "Smith", new BirthDate.InYear(1980))))
                .contains(Band.POSSIBLE);
        assertThat(band(ada, client("Ada", "Smith", new BirthDate.InYear(1955))))
                .isEmpty();
    }

    @Test
    void a_slip_in_the_birthday_does_not_make_another_person() {
        var ada = client("Ada", "Smith", MARCH).reachedBy(MOBILE, null);
        var swapped =
                client("Ada", "Smith", BirthDate.on(LocalDate.of(1980, 7, 3))).reachedBy(MOBILE, null);

        assertThat(band(ada, swapped)).contains(Band.LIKELY);
    }

    @Test
    void an_nhs_number_that_is_the_same_is_likely_and_with_the_name_sure() {
        var ada = client("Ada", "Smith", MARCH).withNhsNumber(ONE);

        assertThat(band(ada, client("Ada", "Smith", MARCH).withNhsNumber(ONE))).contains(Band.SAME);
        assertThat(band(ada, NewClient.anonymous(UUID.randomUUID()).withNhsNumber(ONE)))
                .contains(Band.LIKELY);
        assertThat(band(ada, client("Ada", "Smith", BirthDate.UNKNOWN).withNhsNumber(TWO)))
                .isEmpty();
    }

    @Test
    void a_family_that_shares_home_and_phone_is_not_one_person_nor_are_twins_more_than_possible() {
        var ada = client("Ada", "Smith", MARCH)
                .reachedBy(MOBILE, null)
                .livingAt("14 High Street", new Postcode("NG1 5FS"));
        var mother = client("Joan", "Smith", BirthDate.on(LocalDate.of(1950, 1, 1)))
                .reachedBy(MOBILE, null)
                .livingAt("14, High St", new Postcode("NG1 5FS"));
        var twin =
                client("Eve", "Smith", MARCH).reachedBy(MOBILE, null).livingAt("14 High St", new Postcode("NG1 5FS"));

        assertThat(band(ada, mother)).isEmpty();
        assertThat(band(ada, twin)).contains(Band.POSSIBLE);
    }
}
