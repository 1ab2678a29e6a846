package org.alongside.referral.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.kernel.LawArea;
import org.alongside.referral.Alarm;
import org.alongside.referral.refer.Prefill;
import org.alongside.referral.refer.Typed;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;

/** A few plain questions: what a "yes" means, what is kept of a "no", and in which languages they are asked. */
@SpringBootTest
class NeedScreenTest {

    private final SamplePeople people;
    private final AskNeeds askNeeds;
    private final Prefill prefill;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member nurse;

    NeedScreenTest(SamplePeople people, AskNeeds askNeeds, Prefill prefill, Supplier<UUID> ids) {
        this.people = people;
        this.askNeeds = askNeeds;
        this.prefill = prefill;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        nurse = sample.trust().member(Role.REFERRER);
    }

    @Test
    void a_yes_means_an_area_of_law_and_what_is_pressing() {
        var screen = screen(NeedScreen.Answer.ANSWERED, Set.of(Question.BAILIFF, Question.REPAIRS));
        assertThat(screen.areas()).containsExactlyInAnyOrder(LawArea.DEBT, LawArea.HOUSING);
        assertThat(screen.alarms()).containsExactly(Alarm.BAILIFF);
        assertThat(Arrays.stream(Question.values()).flatMap(one -> Question.areas(Set.of(one)).stream()))
                .contains(LawArea.values());
    }

    @Test
    void its_answers_stand_in_the_referral_form_for_the_nurse_who_asked_and_for_nobody_else() {
        var screen = screen(NeedScreen.Answer.ANSWERED, Set.of(Question.HOME));
        CurrentViewer.as(nurse, () -> askNeeds.ask(screen));
        var filled = CurrentViewer.as(nurse, () -> prefill.from(screen.id(), Typed.NOTHING));
        assertThat(filled.all("alarms")).containsExactly("eviction");
        assertThat(filled.all("areas")).containsExactly("housing");
        assertThat(filled.text("how")).isEqualTo("screened");

        var colleague = sample.trust().member(Role.ADVISER);
        assertThat(CurrentViewer.as(colleague, () -> prefill.from(screen.id(), Typed.NOTHING))
                        .all("areas"))
                .isEmpty();
    }

    @Test
    void that_somebody_declined_or_wants_to_be_asked_later_is_kept_and_what_they_ticked_is_not() {
        var declined = screen(NeedScreen.Answer.DECLINED, Set.of(Question.SAFE));
        assertThat(declined.finds()).isFalse();
        CurrentViewer.as(nurse, () -> askNeeds.ask(declined));
        CurrentViewer.as(nurse, () -> askNeeds.ask(screen(NeedScreen.Answer.LATER, Set.of())));
        assertThat(CurrentViewer.as(nurse, askNeeds::counts)).contains("1 declined", "1 asked to be asked later");
    }

    @Test
    void every_question_is_asked_in_english_and_in_welsh() {
        for (var tag : new String[] {"en", "cy"}) {
            var tongue = Tongue.of(tag, Path.of("nowhere")).orElseThrow();
            assertThat(Question.all())
                    .allSatisfy(question -> assertThat(tongue.langOf("question." + question.key()))
                            .isEqualTo(tag));
        }
    }

    @Test
    void a_language_is_a_file_what_it_lacks_is_english_and_right_to_left_is_known(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("ur.properties"), "name = اردو\nquestion.debt = مجھ پر قرض ہے\n");
        var urdu = Tongue.of("ur", folder).orElseThrow();
        assertThat(urdu.direction()).isEqualTo("rtl");
        assertThat(urdu.ask(Question.DEBT)).isEqualTo("مجھ پر قرض ہے");
        assertThat(urdu.ask(Question.MONEY)).isEqualTo(Tongue.english().ask(Question.MONEY));
        assertThat(urdu.langOf("question.money")).isEqualTo("en");
        assertThat(Tongue.of("../../etc/passwd", folder)).isEmpty();
    }

    private NeedScreen screen(NeedScreen.Answer answer, Set<Question> yes) {
        var asked = new NeedScreen.Asked(
                nurse.partnership(),
                Optional.of(nurse.agency()),
                Optional.empty(),
                Optional.empty(),
                Referring.Who.NURSE,
                NeedScreen.How.TABLET,
                "en");
        return NeedScreen.of(ids.get(), asked, answer, yes);
    }
}
