package org.alongside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.alongside.access.Agencies.Agency;
import org.alongside.access.Agencies.Tenant;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.servicemodel.ServiceModel.Kind;
import org.alongside.viewer.Role;

/** Who plays which part: each agency gets the roles that one of its kind needs, and each role somebody with a name. */
final class Cast {

    /** Somebody of the demo: the first role is the one the part was made for. */
    record Part(Tenant partnership, Agency agency, String name, String email, Role role) {}

    private static final Set<Role> OF_EACH_AGENCY = Set.of(Role.REFERRER, Role.ADVISER);

    private final Iterator<String> names = names().iterator();

    /** For the administrators of agencies that pay, from the end: nobody else gets another name by them. */
    private final Iterator<String> others = names().reversed().iterator();

    /**
     * The parts of one partnership; called for every model in the same order, so that everybody keeps their name at the
     * next start. Agencies that somebody has renamed or ended since have no parts any more.
     */
    List<Part> parts(ServiceModel model, List<Tenant> partnerships, Function<Tenant, List<Agency>> agencies) {
        var sample = model.sample().orElseThrow();
        var partnership = partnerships.stream()
                .filter(one -> one.key().equals(model.key()))
                .findFirst();
        var known = partnership.map(agencies).orElse(List.of());
        var parts = new ArrayList<Part>();
        for (var planned : sample.agencies()) {
            for (var role : roles(planned, sample)) {
                var name = pays(planned) && role == Role.AGENCY_ADMINISTRATOR ? others.next() : names.next();
                known.stream()
                        .filter(agency -> agency.name().equals(planned.name()))
                        .map(agency ->
                                new Part(partnership.orElseThrow(), agency, name, email(name, sample.name()), role))
                        .forEach(parts::add);
            }
        }
        return parts;
    }

    private static List<Role> roles(ServiceModel.Agency agency, ServiceModel.Sample sample) {
        var first = sample.agencies().stream()
                .filter(one -> one.kind() == Kind.ADVICE_AGENCY)
                .findFirst();
        var students = sample.agencies().stream().anyMatch(one -> one.kind() == Kind.UNIVERSITY);
        return switch (agency.kind()) {
            case ADVICE_AGENCY -> adviceRoles(first.orElseThrow().equals(agency), students);
            case HEALTH_PROVIDER -> List.of(Role.REFERRER, Role.REFERRER, Role.AGENCY_ADMINISTRATOR);
            case UNIVERSITY -> List.of(Role.RESEARCHER, Role.AGENCY_ADMINISTRATOR);
            case COMMISSIONER, CHARITY -> List.of(Role.FUNDER, Role.AGENCY_ADMINISTRATOR);
        };
    }

    private static boolean pays(ServiceModel.Agency agency) {
        return agency.kind() == Kind.COMMISSIONER || agency.kind() == Kind.CHARITY;
    }

    private static List<Role> adviceRoles(boolean first, boolean students) {
        var roles = new ArrayList<>(List.of(Role.ADVISER, Role.SUPERVISOR, Role.ADVISER, Role.AGENCY_ADMINISTRATOR));
        roles.addAll(first ? List.of(Role.COORDINATOR) : List.of());
        roles.addAll(first && students ? List.of(Role.STUDENT_ADVISER, Role.STUDENT_ADVISER) : List.of());
        return roles;
    }

    /** amira.haddad@teasel.example: the partnership's first word is the domain, and .example belongs to nobody. */
    static String email(String name, String partnership) {
        return plain(name) + "@" + plain(partnership.split(" ", 2)[0]) + ".example";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
    }

    /** Shown when the demo starts: who refers and who advises at each agency, and the first of each other role. */
    static List<Part> leading(List<Part> parts) {
        var seen = new java.util.HashSet<Set<Object>>();
        return parts.stream()
                .filter(part -> seen.add(Set.of(
                        OF_EACH_AGENCY.contains(part.role())
                                ? part.agency().id()
                                : part.partnership().id(),
                        part.role())))
                .toList();
    }

    private static List<String> names() {
        try (var file = Objects.requireNonNull(Cast.class.getResourceAsStream("/demo/names.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
