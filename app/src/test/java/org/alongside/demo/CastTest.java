package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Agencies.Agency;
import org.alongside.access.Agencies.Tenant;
import org.alongside.modelfile.Models;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;

class CastTest {

    private final List<Cast.Part> parts = everybody();

    private static List<Cast.Part> everybody() {
        var cast = new Cast();
        return Models.shipped().stream()
                .flatMap(model -> {
                    var sample = model.sample().orElseThrow();
                    var partnership = new Tenant(UUID.randomUUID(), model.key(), sample.name());
                    return cast.parts(model, List.of(partnership), one -> agencies(one, sample)).stream();
                })
                .toList();
    }

    private static List<Agency> agencies(Tenant partnership, ServiceModel.Sample sample) {
        return sample.agencies().stream()
                .map(agency -> new Agency(
                        UUID.randomUUID(),
                        partnership.id(),
                        agency.name(),
                        agency.kind().name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    @Test
    void everybody_has_a_name_and_an_address_of_their_own() {
        assertThat(new HashSet<>(parts.stream().map(Cast.Part::name).toList())).hasSameSizeAs(parts);
        assertThat(parts).extracting(Cast.Part::email).allMatch(email -> email.matches("[a-z.-]+@[a-z]+\\.example"));
        assertThat(parts).extracting(Cast.Part::email).doesNotHaveDuplicates();
    }

    @Test
    void every_partnership_has_a_referrer_an_adviser_a_supervisor_a_coordinator_and_somebody_who_pays_or_studies() {
        assertThat(Cast.leading(parts))
                .filteredOn(part -> part.role() == Role.COORDINATOR)
                .hasSize(9);
        assertThat(Cast.leading(parts))
                .filteredOn(part -> part.role() == Role.REFERRER)
                .hasSize(11);
        assertThat(Cast.leading(parts))
                .filteredOn(part -> part.role() == Role.ADVISER)
                .as("of each agency, so that one can take from another")
                .hasSize(11);
        assertThat(Cast.leading(parts))
                .filteredOn(part -> part.role() == Role.SUPERVISOR)
                .hasSize(9);
        assertThat(Cast.leading(parts))
                .filteredOn(part -> part.role() == Role.FUNDER || part.role() == Role.RESEARCHER)
                .hasSize(9);
    }

    @Test
    void every_agency_has_an_administrator() {
        var all = parts.stream().map(part -> part.agency().id()).distinct().toList();
        assertThat(parts)
                .filteredOn(part -> part.role() == Role.AGENCY_ADMINISTRATOR)
                .extracting(part -> part.agency().id())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everybody_keeps_their_name_when_a_partnership_is_missing() {
        var cast = new Cast();
        var later = Models.shipped().stream()
                .flatMap(model -> {
                    var sample = model.sample().orElseThrow();
                    var key = sample.name().startsWith("Teasel") ? "unknown" : model.key();
                    var partnership = new Tenant(UUID.randomUUID(), key, sample.name());
                    return cast.parts(model, List.of(partnership), one -> agencies(one, sample)).stream();
                })
                .map(Cast.Part::email)
                .toList();

        assertThat(later).isNotEmpty();
        assertThat(parts.stream().map(Cast.Part::email)).containsAll(later);
    }

    @Test
    void some_names_are_not_like_most() {
        assertThat(parts).extracting(Cast.Part::name).contains("Siobhán O'Brien", "Tom Nguyễn", "Wulandari");
    }
}
