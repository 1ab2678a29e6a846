package org.alongside.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.kernel.NhsNumber;
import org.alongside.kernel.PhoneNumber;
import org.alongside.kernel.Postcode;
import org.alongside.modelfile.Models;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.servicemodel.Offer;
import org.alongside.servicemodel.ServiceModel;
import org.junit.jupiter.api.Test;

class YearTest {

    private static final Instant NOW = Instant.parse("2027-03-04T11:30:00Z");
    private final ServiceModel county = Models.shipped().getFirst();
    private final Year year = Year.of(ground(county, 2000), 0, 7, NOW);

    private static Ground ground(ServiceModel model, int referrals) {
        return ground(model, referrals, LocalDate.of(2015, 4, 1), LocalDate.MAX);
    }

    private static Ground ground(ServiceModel model, int referrals, LocalDate first, LocalDate last) {
        var starts = IntStream.range(0, model.place().count().orElse(0))
                .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(i * 5L))
                .toList();
        return new Ground(model, referrals, first, last, starts, 24, 2);
    }

    private static <S extends Step> Stream<S> steps(Year year, Class<S> kind) {
        return year.courses().stream()
                .flatMap(course -> course.steps().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Test
    void the_same_seed_plans_the_same_year_and_another_a_different_one() {
        assertThat(Year.of(ground(county, 2000), 0, 7, NOW)).isEqualTo(year);
        assertThat(Year.of(ground(county, 2000), 0, 8, NOW)).isNotEqualTo(year);
    }

    @Test
    void nothing_is_sent_or_asked_before_the_first_day_or_after_the_last() {
        var first = LocalDate.of(2026, 6, 1);
        var last = LocalDate.of(2026, 10, 31);
        var borough = Models.shipped().stream()
                .filter(one -> one.offer().rules().contains(Offer.Rule.SECONDARY_CONSULTATION))
                .findFirst()
                .orElseThrow();
        var some = Year.of(ground(borough, 500, first, last), 0, 7, NOW);
        var sent = some.courses().stream().map(course -> course.sent().at());
        var asked = some.consultations().stream().map(Consulted::at);
        assertThat(Stream.concat(sent, asked).map(at -> at.atZone(Hours.ZONE).toLocalDate()))
                .hasSizeBetween(150, 300)
                .allMatch(day -> !day.isBefore(first) && !day.isAfter(last));
        assertThat(some.consultations()).isNotEmpty();
        assertThat(some.courses())
                .anyMatch(course -> course.steps().stream()
                        .anyMatch(step -> step.at()
                                .isAfter(last.plusDays(1)
                                        .atStartOfDay(Hours.ZONE)
                                        .toInstant())));
    }

    @Test
    void nothing_happens_to_a_referral_before_it_is_sent_and_everything_in_its_order() {
        assertThat(Models.shipped())
                .allSatisfy(model -> assertThat(
                                Year.of(ground(model, 300), 3, 7, NOW).courses())
                        .allSatisfy(course -> {
                            var times = course.steps().stream().map(Step::at).toList();
                            assertThat(times).isSorted().allMatch(course.sent().at()::isBefore);
                        }));
    }

    @Test
    void seven_of_ten_appointments_are_kept_and_half_of_the_outcomes_take_fourteen_weeks_or_more() {
        var kept = steps(year, Step.Meet.class).filter(Step.Meet::kept).count();
        assertThat((double) kept / steps(year, Step.Meet.class).count()).isCloseTo(0.7, within(0.04));

        var weeks = year.courses().stream().flatMap(YearTest::lag).sorted().toList();
        assertThat(weeks.get(weeks.size() / 2)).isCloseTo(14, within(2.0));
        assertThat(weeks.getFirst()).isLessThan(4);
        assertThat(weeks.getLast()).isBetween(40.0, 80.0);
    }

    private static Stream<Double> lag(Course course) {
        var met = course.steps().stream()
                .filter(step -> step instanceof Step.Meet meet && meet.kept())
                .findFirst();
        return course.steps().stream()
                .filter(Step.Outcome.class::isInstance)
                .map(step -> Duration.between(met.orElseThrow().at(), step.at()).toHours() / 168.0);
    }

    @Test
    void one_practice_sends_a_tenth_or_more_and_most_send_little() {
        var bySite = year.courses().stream()
                .filter(course -> course.sent().site() >= 0)
                .collect(Collectors.groupingBy(course -> course.sent().site(), Collectors.counting()));
        var all = bySite.values().stream().mapToLong(Long::longValue).sum();
        assertThat((double) Collections.max(bySite.values()) / all).isGreaterThan(0.1);
        assertThat(bySite.values().stream()
                        .sorted()
                        .skip(bySite.size() / 2)
                        .findFirst()
                        .orElseThrow())
                .isLessThan(all / bySite.size());
    }

    @Test
    void no_practice_refers_before_it_joins() {
        var starts = ground(county, 2000).siteStarts();
        assertThat(year.courses())
                .filteredOn(course -> course.sent().site() >= 0)
                .allMatch(course -> !course.sent()
                        .at()
                        .isBefore(starts.get(course.sent().site())
                                .atStartOfDay(Hours.ZONE)
                                .toInstant()));
    }

    @Test
    void nobody_is_said_not_to_be_reached_before_three_tries() {
        assertThat(year.courses())
                .filteredOn(course -> course.steps().stream()
                        .anyMatch(step ->
                                step instanceof Step.Decline one && one.reason() == DeclineReason.COULD_NOT_REACH))
                .isNotEmpty()
                .allMatch(course -> course.steps().stream()
                                .filter(Step.Try.class::isInstance)
                                .count()
                        >= 3);
    }

    @Test
    void the_last_weeks_leave_referrals_to_open_to_answer_and_to_decide() {
        var recent = year.courses().stream()
                .filter(course -> course.sent().at().isAfter(NOW.minus(Duration.ofDays(17))))
                .toList();
        var open = recent.stream().filter(course -> course.steps().stream().noneMatch(YearTest::ends));
        assertThat(open.count()).isGreaterThan(recent.size() / 3);
        assertThat(recent).anyMatch(course -> course.steps().isEmpty());
    }

    private static boolean ends(Step step) {
        return step instanceof Step.Accept || step instanceof Step.Decline || step instanceof Step.Withdraw;
    }

    @Test
    void numbers_belong_to_nobody_and_no_two_people_share_one() {
        var people = people();
        var phones = each(people, MadeUpPerson::phone);
        assertThat(phones).allMatch(phone -> PhoneNumber.read(phone).isPresent());
        assertThat(phones)
                .allMatch(phone -> phone.matches(
                        "07700900.*|01632960.*|011[3-8]4960.*|01[2-6]14960.*" + "|01914980.*|02079460.*|02920180.*"));
        assertThat(phones).doesNotHaveDuplicates();
        var numbers = each(people, MadeUpPerson::nhsNumber);
        assertThat(numbers)
                .allMatch(number ->
                        number.startsWith("999") && NhsNumber.read(number).isPresent());
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(each(people, MadeUpPerson::postcode))
                .allMatch(postcode ->
                        postcode.startsWith("ZY") && Postcode.read(postcode).isPresent());
    }

    /** Everybody once: some come twice. */
    private List<MadeUpPerson> people() {
        return year.courses().stream()
                .map(Course::person)
                .filter(person -> person.born() != null)
                .distinct()
                .toList();
    }

    private static List<String> each(List<MadeUpPerson> people, Function<MadeUpPerson, String> part) {
        return people.stream().map(part).filter(Objects::nonNull).toList();
    }

    @Test
    void some_names_are_not_like_most() {
        var names = year.courses().stream()
                .map(course ->
                        course.person().givenName() + " " + course.person().familyName())
                .collect(Collectors.joining("\n"));
        assertThat(names)
                .containsPattern("O'|Ó ")
                .containsPattern("\\p{L}-\\p{L}")
                .contains("Nguyễn", "null Suharto", "null null")
                .containsPattern("[łŁż]");
    }
}
