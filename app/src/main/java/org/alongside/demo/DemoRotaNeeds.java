package org.alongside.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.modelfile.Models;
import org.alongside.page.Dates;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.Profile;
import org.alongside.rota.adviser.Profiles;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.adviser.SaveProfile;
import org.alongside.rota.adviser.WeekHalf;
import org.alongside.rota.need.ImportNeeds;
import org.alongside.rota.pattern.AddPattern;
import org.alongside.rota.pattern.Cycle;
import org.alongside.rota.pattern.Every;
import org.alongside.rota.pattern.Pattern;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.week.UsualSlots;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the planner needs to know in the demonstration: advisers, what sites want and where they are, a pattern. */
@Component
@ConditionalOnProperty("alongside.demo")
@Order(260)
class DemoRotaNeeds implements ApplicationRunner {

    private static final List<List<String>> LANGUAGES = List.of(List.of(), List.of("Polish"), List.of("Welsh", "Urdu"));
    private static final int SITES_THAT_WANT = 20;

    private final DemoPeople people;
    private final Workplaces workplaces;
    private final Advisers advisers;
    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private final Places places;
    private final ImportNeeds importNeeds;
    private final AddPattern addPattern;
    private final UsualSlots usualSlots;
    private final Clock clock;
    private final Supplier<UUID> ids;

    DemoRotaNeeds(
            DemoPeople people,
            Workplaces workplaces,
            Advisers advisers,
            Profiles profiles,
            SaveProfile saveProfile,
            Places places,
            ImportNeeds importNeeds,
            AddPattern addPattern,
            UsualSlots usualSlots,
            Clock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.workplaces = workplaces;
        this.advisers = advisers;
        this.profiles = profiles;
        this.saveProfile = saveProfile;
        this.places = places;
        this.importNeeds = importNeeds;
        this.addPattern = addPattern;
        this.usualSlots = usualSlots;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var coordinators = people.parts().stream()
                .filter(part -> part.role() == Role.COORDINATOR)
                .toList();
        for (var model : Models.shipped()) {
            coordinators.stream()
                    .filter(part -> part.partnership().key().equals(model.key()))
                    .findFirst()
                    .flatMap(workplaces::of)
                    .ifPresent(coordinator -> CurrentViewer.as(coordinator, () -> fill(model)));
        }
    }

    /** A partnership where somebody has written down anything is left alone. */
    private void fill(ServiceModel model) {
        var all = advisers.all();
        if (all.isEmpty() || !profiles.all().isEmpty()) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            saveProfile.save(profile(model, all.get(i), i));
        }
        importNeeds.take(sites());
        places.whole().stream().findFirst().ifPresent(place -> addPattern.add(pattern(all.getFirst(), place)));
    }

    private static Profile profile(ServiceModel model, RotaAdviser adviser, int number) {
        var levels = new EnumMap<LawArea, Level>(LawArea.class);
        for (var area : model.offer().lawAreas()) {
            levels.put(area, adviser.student() ? Level.ADVICE : Level.ACTION);
        }
        return new Profile(
                adviser.id(),
                adviser.student() ? 4 : 10 - 2 * (number % 2),
                Set.copyOf(WeekHalf.working()),
                Profile.Home.UNKNOWN,
                new Profile.Skills(levels, adviser.supervisor() ? 2 : 0, !adviser.student()),
                LANGUAGES.get(number % LANGUAGES.size()),
                0);
    }

    /** Made-up points within a day's reach of each other. */
    private String sites() {
        var random = new Random(SITES_THAT_WANT);
        var list = new StringBuilder("site,latitude,longitude,wanted,decile\n");
        places.whole().stream()
                .filter(place -> place.kind() == RotaPlace.Kind.SITE)
                .limit(SITES_THAT_WANT)
                .forEach(site -> list.append(String.format(
                        Locale.ROOT,
                        "\"%s\",%.4f,%.4f,%d,%d%n",
                        site.name().replace("\"", "\"\""),
                        52.6 + random.nextDouble() / 5,
                        -1.2 + random.nextDouble() / 5,
                        1 + random.nextInt(2),
                        1 + random.nextInt(10))));
        return list.toString();
    }

    /** From the week after the last published one. */
    private Pattern pattern(RotaAdviser adviser, RotaPlace place) {
        var usual = usualSlots.of(place.kind());
        var first = clock.instant().atZone(Dates.ZONE).toLocalDate().plusWeeks(4);
        return new Pattern(
                ids.get(),
                adviser.agency(),
                new Session.Adviser(adviser.id(), adviser.name()),
                place.where(),
                place.name(),
                new Cycle(Every.WEEK, Set.of(DayOfWeek.TUESDAY), first, Optional.empty()),
                Times.MORNING,
                UsualSlots.fitting(usual.slots(), Times.MORNING),
                usual.walkIn());
    }
}
