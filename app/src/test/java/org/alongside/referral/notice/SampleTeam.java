package org.alongside.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.consent.Part;
import org.alongside.database.Apart;
import org.alongside.referral.Door;
import org.alongside.referral.NewReferral;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.SampleReferrals;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For tests of this package: the ward nurses, of whom Grace Okafor is one, and the messages that wait to be sent. */
@Component
class SampleTeam {

    private static final Viewer SENDER = new Viewer.Task("message-send");

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final Apart apart;
    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    SampleTeam(
            SamplePeople people,
            SampleReferrals referrals,
            ReferPatient referPatient,
            Apart apart,
            JdbcClient jdbc,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.apart = apart;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** A team of the trust and those around it. */
    record Team(UUID id, SampleAgencies sample) {
        Viewer.Member grace() {
            return sample.trust().member(Role.REFERRER);
        }

        Viewer.Member amira() {
            return sample.advice().member(Role.ADVISER);
        }
    }

    /** A message with what is put into it, by the names of the fields. */
    record Queued(String template, UUID person, Map<String, String> fields) {}

    Team fresh() {
        var team = new Team(ids.get(), people.fresh());
        var trust = team.sample().trust();
        people.as(team.sample().administrator(), """
                insert into access.team (id, partnership_id, agency_id, name, created_at)
                values (?, ?, ?, 'Ward nurses', access.at())
                """, team.id(), trust.partnership(), trust.id());
        people.as(
                team.sample().administrator(),
                """
                insert into access.team_member (id, team_id, agency_id, partnership_id, person_id, joined_at)
                values (?, ?, ?, ?, ?, access.at())
                """,
                ids.get(),
                team.id(),
                trust.id(),
                trust.partnership(),
                team.grace().person());
        return team;
    }

    /** Sent by Grace for the team, about a bailiff. */
    UUID refers(Team team, Set<Part> feedback) {
        return refers(team, team.grace(), Door.ACCOUNT, feedback);
    }

    UUID refers(Team team, Viewer who, Door door, Set<Part> feedback) {
        var one = referrals.of(team.sample(), SampleReferrals.QUYNH, SampleReferrals.BAILIFF, feedback);
        var from = one.origin();
        var origin = new NewReferral.Origin(
                from.agency(), Optional.of(team.id()), Optional.empty(), "", "", from.noticedBy(), from.how());
        var referral = new NewReferral(
                one.id(),
                one.partnership(),
                door,
                origin,
                one.person(),
                one.need(),
                one.agreed(),
                Optional.empty(),
                false);
        assertThat(CurrentViewer.as(who, () -> referPatient.refer(referral))).isInstanceOf(ReferPatient.Sent.class);
        return one.id();
    }

    /** Messages about a record, in the order of sending. */
    List<Queued> messages(UUID about) {
        return apart.as(
                SENDER,
                () -> jdbc.sql("""
                        select template, person_id, field_names, field_values from message.message
                        where about_id = ? order by id
                        """)
                        .param(about)
                        .query((row, number) -> {
                            var names = (String[]) row.getArray("field_names").getArray();
                            var values = (String[]) row.getArray("field_values").getArray();
                            var fields = new java.util.TreeMap<String, String>();
                            for (int i = 0; i < names.length; i++) {
                                fields.put(names[i], values[i]);
                            }
                            return new Queued(
                                    row.getString("template"), row.getObject("person_id", UUID.class), fields);
                        })
                        .list());
    }
}
