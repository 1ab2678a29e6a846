package org.alongside.signin;

import java.util.UUID;
import org.alongside.password.Passwords;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes made-up people for a test; each with a fresh e-mail address, and the password below once asked for. */
@Component
public class MadeUpPeople {

    public static final String PASSWORD = "violet kettle harbour 9";

    private static final Viewer FIRST_START = new Viewer.Task("first-start");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Passwords passwords;

    MadeUpPeople(JdbcClient jdbc, TransactionTemplate transaction, Passwords passwords) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.passwords = passwords;
    }

    /** Somebody with no agency and no password. */
    public record Person(UUID id, String name, String email) {}

    /** An agency in a partnership of its own. */
    public record Agency(UUID id, UUID partnership, String name) {}

    public Person called(String name) {
        return withEmail(name, UUID.randomUUID() + "@example.test");
    }

    public Person withEmail(String name, String email) {
        var person = new Person(UUID.randomUUID(), name, email);
        as(
                FIRST_START,
                "insert into access.person (id, name, email, created_at) values (?, ?, ?, now())",
                person.id,
                name,
                email);
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
                () -> transaction.executeWithoutResult(ignored -> passwords.keep(person.id(), PASSWORD)));
    }

    public Agency agency(String name) {
        var agency = new Agency(UUID.randomUUID(), UUID.randomUUID(), name);
        sql(
                "insert into access.partnership (id, key, name, created_at) values (?, ?, ?, now())",
                agency.partnership,
                "p-" + agency.partnership,
                "Partnership of " + name);
        sql(
                "insert into access.agency (id, partnership_id, name, kind, created_at)"
                        + " values (?, ?, ?, 'advice_agency', now())",
                agency.id,
                agency.partnership,
                name);
        return agency;
    }

    public void works(Person person, Role role, Agency agency) {
        sql(
                "insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at, given_by)"
                        + " values (?, ?, ?, ?, ?, now(), viewer.person())",
                UUID.randomUUID(),
                person.id,
                agency.id,
                agency.partnership,
                role.key());
    }

    public void administers(Person person) {
        as(FIRST_START, "insert into access.administrator (person_id, given_at) values (?, now())", person.id);
    }

    public void leaves(Person person) {
        sql("update access.person set left_at = now(), left_by = viewer.person() where id = ?", person.id);
    }

    /** A statement as the system's administrator. */
    public void sql(String statement, Object... parameters) {
        var administrator = called("Bronwen Rees");
        administers(administrator);
        as(new Viewer.Administrator(administrator.id), statement, parameters);
    }

    public void as(Viewer viewer, String statement, Object... parameters) {
        CurrentViewer.as(
                viewer,
                () -> transaction.executeWithoutResult(
                        ignored -> jdbc.sql(statement).params(parameters).update()));
    }
}
