package org.alongside.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.password.Passwords;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People for tests. A test class asks for this bean in its constructor. {@link #fresh()} is a partnership with an
 * advice agency and a trust, a second one that must never meet it, and somebody for each role in each agency; the other
 * methods make people and agencies one by one, with {@link #PASSWORD} once asked for.
 */
@Component
public class SamplePeople {

    public static final String PASSWORD = "violet kettle harbour 9";

    private static final Viewer FIRST_START = new Viewer.Task("first-start");
    private static final String INSERT_PERSON =
            "insert into access.person (id, name, email, created_at, created_by) values (?, ?, ?, ?, ?)";
    private static final String INSERT_MEMBERSHIP = """
            insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at, given_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final Map<Role, String> NAMES = names();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Passwords passwords;
    private final Clock clock;
    private final Supplier<UUID> ids;

    SamplePeople(
            JdbcClient jdbc, TransactionTemplate transaction, Passwords passwords, Clock clock, Supplier<UUID> ids) {
        this.passwords = passwords;
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

    /** Somebody with no agency and no password. */
    public record Person(UUID id, String name, String email) {}

    /** An agency in a partnership of its own. */
    public record Agency(UUID id, UUID partnership, String name) {}

    /** One more system administrator. */
    public Viewer.Administrator administrator() {
        var person = called("Bronwen Rees");
        administers(person);
        return new Viewer.Administrator(person.id);
    }

    public Person called(String name) {
        var id = ids.get();
        return known(new Person(id, name, id + "@county.example"));
    }

    public Person withEmail(String name, String email) {
        return known(new Person(ids.get(), name, email));
    }

    private Person known(Person person) {
        as(FIRST_START, INSERT_PERSON, person.id, person.name, person.email, now(), null);
        return person;
    }

    public Person withPassword(String name) {
        var person = called(name);
        setPassword(person);
        return person;
    }

    public void setPassword(Person person) {
        CurrentViewer.as(
                new Viewer.Task("set-password"),
                () -> transaction.executeWithoutResult(ignored -> passwords.keep(person.id, PASSWORD)));
    }

    public Agency agency(String name) {
        return CurrentViewer.as(
                administrator(), () -> transaction.execute(ignored -> agency(partnership(), "advice_agency", name)));
    }

    /** Another agency in the partnership of these. */
    public UUID partner(SampleAgencies sample, String kind, String name) {
        return CurrentViewer.as(
                sample.administrator(),
                () -> transaction.execute(ignored -> agency(sample.partnership(), kind, name).id));
    }

    public void works(Person person, Role role, Agency agency) {
        var by = administrator();
        as(by, INSERT_MEMBERSHIP, ids.get(), person.id, agency.id, agency.partnership, role.key(), now(), by.person());
    }

    public void administers(Person person) {
        as(FIRST_START, "insert into access.administrator (person_id, given_at) values (?, ?)", person.id, now());
    }

    public void leaves(Person person) {
        as(
                administrator(),
                "update access.person set left_at = ?, left_by = viewer.person() where id = ?",
                now(),
                person.id);
    }

    /** The first and the last day of a partnership, either of which may be open. */
    public void days(UUID partnership, @Nullable LocalDate first, @Nullable LocalDate last) {
        var statement = "update partnership.life set started_on = ?::date, ended_on = ?::date where partnership_id = ?";
        as(administrator(), statement, Objects.toString(first, null), Objects.toString(last, null), partnership);
    }

    /** A statement in somebody's name. */
    public void as(Viewer viewer, String statement, @Nullable Object... parameters) {
        CurrentViewer.as(viewer, () -> transaction.executeWithoutResult(ignored -> write(statement, parameters)));
    }

    private void write(String statement, @Nullable Object... parameters) {
        jdbc.sql(statement).params(parameters).update();
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
        var agency = agency(partnership, kind, "Agency " + ids.get());
        var people = new LinkedHashMap<Role, Viewer.Member>();
        NAMES.forEach((role, name) -> people.put(role, member(administrator, agency, role, name)));
        return new SampleAgency(agency.id, partnership, people);
    }

    private Viewer.Member member(Viewer.Administrator administrator, Agency agency, Role role, String name) {
        var person = ids.get();
        write(INSERT_PERSON, person, name, person + "@county.example", now(), administrator.person());
        if (role != Role.CLIENT) {
            var by = administrator.person();
            write(INSERT_MEMBERSHIP, ids.get(), person, agency.id, agency.partnership, role.key(), now(), by);
        }
        return new Viewer.Member(person, agency.id, agency.partnership, Set.of(role), Set.of(agency.partnership));
    }

    private Agency agency(UUID partnership, String kind, String name) {
        var agency = new Agency(ids.get(), partnership, name);
        write(
                "insert into access.agency (id, partnership_id, name, kind, created_at) values (?, ?, ?, ?, ?)",
                agency.id,
                partnership,
                name,
                kind,
                now());
        return agency;
    }

    private UUID partnership() {
        var id = ids.get();
        write(
                "insert into access.partnership (id, key, name, created_at) values (?, ?, ?, ?)",
                id,
                "sample-" + id,
                "Sample partnership",
                now());
        write(
                "insert into partnership.life (partnership_id, started_on, made_at) values (?, '2015-04-01', ?)",
                id,
                now());
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
