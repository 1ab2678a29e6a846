package org.alongside.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People for tests. A test class asks for this bean in its constructor and calls {@link #fresh()}: a partnership with an
 * advice agency and a trust, a second partnership that must never meet it, and one person for each role in each agency.
 */
@Component("peopleOfSampleAgencies")
public class SamplePeople {

    private static final Map<Role, String> NAMES = names();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Supplier<UUID> ids;

    SamplePeople(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    private static Map<Role, String> names() {
        var names = new LinkedHashMap<Role, String>();
        names.put(Role.REFERRER, "Grace Okafor");
        names.put(Role.ADVISER, "Amira Haddad");
        names.put(Role.STUDENT_ADVISER, "Tom Nguyễn");
        names.put(Role.SUPERVISOR, "Siobhán O'Brien");
        names.put(Role.COORDINATOR, "Priya Raman");
        names.put(Role.FUNDER, "Megan Lloyd");
        names.put(Role.RESEARCHER, "Piotr Zieliński");
        names.put(Role.AGENCY_ADMINISTRATOR, "Deborah Adeyemi");
        names.put(Role.CLIENT, "Suharto");
        return names;
    }

    /** Two agencies of one partnership and one of another, with everybody who works there; nothing else knows them. */
    public SampleAgencies fresh() {
        var administrator = administrator();
        return CurrentViewer.as(administrator, () -> transaction.execute(ignored -> fill(administrator)));
    }

    /** One more system administrator. */
    public Viewer.Administrator administrator() {
        return CurrentViewer.as(
                new Viewer.Task("first-start"),
                () -> transaction.execute(ignored -> {
                    var person = person("Bronwen Rees", null);
                    jdbc.sql("insert into access.administrator (person_id, given_at) values (?, ?)")
                            .params(person, now())
                            .update();
                    return new Viewer.Administrator(person);
                }));
    }

    private SampleAgencies fill(Viewer.Administrator administrator) {
        var partnership = partnership();
        var elsewhere = partnership();
        return new SampleAgencies(
                administrator,
                staffed(administrator, partnership, "advice_agency"),
                staffed(administrator, partnership, "health_provider"),
                staffed(administrator, elsewhere, "advice_agency"));
    }

    private SampleAgency staffed(Viewer.Administrator administrator, UUID partnership, String kind) {
        var agency = ids.get();
        jdbc.sql("insert into access.agency (id, partnership_id, name, kind, created_at) values (?, ?, ?, ?, ?)")
                .params(agency, partnership, "Agency " + agency, kind, now())
                .update();
        var people = new LinkedHashMap<Role, Viewer.Member>();
        NAMES.forEach((role, name) -> people.put(role, member(administrator, agency, partnership, role, name)));
        return new SampleAgency(agency, partnership, people);
    }

    private Viewer.Member member(
            Viewer.Administrator administrator, UUID agency, UUID partnership, Role role, String name) {
        var person = person(name, administrator.person());
        if (role != Role.CLIENT) {
            jdbc.sql("""
                            insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at, given_by)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(ids.get(), person, agency, partnership, role.key(), now(), administrator.person())
                    .update();
        }
        return new Viewer.Member(person, agency, partnership, Set.of(role), Set.of(partnership));
    }

    private UUID person(String name, UUID by) {
        var id = ids.get();
        jdbc.sql("insert into access.person (id, name, email, created_at, created_by) values (?, ?, ?, ?, ?)")
                .params(id, name, id + "@county.example", now(), by)
                .update();
        return id;
    }

    private UUID partnership() {
        var id = ids.get();
        jdbc.sql("insert into access.partnership (id, key, name, created_at) values (?, ?, ?, ?)")
                .params(id, "sample-" + id, "Sample partnership", now())
                .update();
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
