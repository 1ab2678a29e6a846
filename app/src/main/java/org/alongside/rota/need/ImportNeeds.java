package org.alongside.rota.need;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.alongside.rota.adviser.Coordinates;
import org.alongside.rota.plan.travel.Travel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a list of ways ({@code from, to, minutes}) or of sites ({@code site, latitude, longitude, wanted, decile}),
 * by names or codes. All of it or, when a line is wrong, nothing.
 */
@Component
public class ImportNeeds {

    private static final int LONGEST = 20_000;

    /** What came of it. */
    public sealed interface Outcome {}

    public record Taken(int lines) implements Outcome {}

    /** What is wrong, line by line. */
    public record Refused(List<String> problems) implements Outcome {}

    private final Arranges arranges;
    private final PlaceNeedTable table;
    private final Trail trail;

    ImportNeeds(Arranges arranges, PlaceNeedTable table, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome take(String text) {
        arranges.demand();
        var records = records(text);
        if (records.isEmpty() || records.getFirst().size() < 3 || records.size() > LONGEST) {
            return new Refused(
                    List.of("Give the columns from, to, minutes, or site, latitude, longitude, wanted, decile"));
        }
        var heading = records.getFirst().get(0).strip().toLowerCase(Locale.ROOT);
        var names = table.siteNames();
        var problems = new ArrayList<String>();
        var deeds = new ArrayList<Runnable>();
        for (var record : records.subList(1, records.size())) {
            (heading.equals("from") ? way(record, names) : site(record, names))
                    .ifPresentOrElse(
                            deeds::add,
                            () -> problems.add("Line " + record.getRecordNumber()
                                    + ": a site that is not in the directory, or a number that is none"));
        }
        if (!problems.isEmpty()) {
            return new Refused(problems.size() > 20 ? problems.subList(0, 20) : problems);
        }
        deeds.forEach(Runnable::run);
        trail.append(Act.WROTE, "site", null, Map.of("imported", deeds.size()));
        return new Taken(deeds.size());
    }

    private static List<CSVRecord> records(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        var body = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (var parser = format.parse(new StringReader(body))) {
            return parser.getRecords();
        } catch (UncheckedIOException | IOException | IllegalStateException noList) {
            return List.of();
        }
    }

    private Optional<Runnable> way(CSVRecord record, Map<String, UUID> names) {
        var from = site(record, 0, names);
        var to = site(record, 1, names);
        var minutes = number(record, 2, 600);
        return from.isEmpty() || to.isEmpty() || minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> table.way(new Travel.Leg(from.get(), to.get()), minutes.get()));
    }

    private Optional<Runnable> site(CSVRecord record, Map<String, UUID> names) {
        var site = site(record, 0, names);
        var location = record.size() < 3
                ? Optional.<org.alongside.rota.plan.travel.Location>empty()
                : Coordinates.read(record.get(1) + ", " + record.get(2).strip());
        var wanted = record.size() < 4 || record.get(3).isBlank() ? Optional.<Integer>empty() : number(record, 3, 200);
        var decile = record.size() < 5 || record.get(4).isBlank() ? Optional.<Integer>empty() : number(record, 4, 10);
        if (site.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            var before = table.needs().getOrDefault(site.get(), PlaceNeed.unknown(site.get()));
            table.save(new PlaceNeed(
                    site.get(),
                    wanted.orElse(before.wanted()),
                    location,
                    decile.orElse(before.decile()),
                    before.cover(),
                    before.version()));
        });
    }

    private static Optional<UUID> site(CSVRecord record, int column, Map<String, UUID> names) {
        return record.size() <= column
                ? Optional.empty()
                : Optional.ofNullable(names.get(record.get(column).strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Integer> number(CSVRecord record, int column, int most) {
        var text = record.size() <= column ? "" : record.get(column).strip();
        return text.matches("\\d{1,4}") && Integer.parseInt(text) <= most
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }
}
