package org.alongside.client.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Phones, e-mails and addresses, each version a row. */
@Component
class ContactTable {

    private static final String SELECT = """
            select c.*, by.name as recorded_name, ended.name as ended_name
            from client.contact c left join access.person by on by.id = c.recorded_by
              left join access.person ended on ended.id = c.ended_by
            """;

    private final JdbcClient jdbc;

    ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand, the newest of each kind first. */
    List<Contact> now(UUID client) {
        return jdbc.sql(SELECT + """
                        where c.client_id in (select client.all_of(:client)) and c.ended_at is null
                        order by array_position(array['phone', 'email', 'address', 'no_fixed_abode'], c.kind), c.recorded_at desc,
                          c.id desc
                        """)
                .param("client", client)
                .query(ContactTable::contact)
                .list();
    }

    /** Those that stood, and the former versions of those that stand; what ended last first. */
    List<Contact> before(UUID client) {
        return jdbc.sql(SELECT
                        + "where c.client_id in (select client.all_of(:client)) and c.ended_at is not null "
                        + "order by c.ended_at desc, c.id desc")
                .param("client", client)
                .query(ContactTable::contact)
                .list();
    }

    /** The contact that one of its three ids names, while it stands. */
    Optional<Contact> find(UUID id) {
        return jdbc.sql(
                        SELECT
                                + "where (c.contact_id = :id or c.voicemail_id = :id or c.text_id = :id) and c.ended_at is null")
                .param("id", id)
                .query(ContactTable::contact)
                .optional();
    }

    /** Those of the agency's clients that are this number or this e-mail address, as they stand. */
    List<Contact> with(String number, String mail) {
        return jdbc.sql(SELECT + """
                        where c.ended_at is null
                          and (c.kind = 'phone' and c.value = :number or c.kind = 'email' and lower(c.value) = lower(:mail))
                          and c.client_id = any (array(
                            select k.client_id from client.match_key k
                             where k.agency_id = viewer.agency()
                               and (k.kind, k.key) in (('phone', :number), ('email', lower(:mail)))))
                        """)
                .param("number", number)
                .param("mail", mail)
                .query(ContactTable::contact)
                .list();
    }

    boolean unsafe(UUID agency, String way, String place) {
        return jdbc.sql("select client.unsafe_at(:agency, :way, :place)")
                .param("agency", agency)
                .param("way", way)
                .param("place", place)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, Contact contact) {
        jdbc.sql("""
                        insert into client.contact (id, contact_id, voicemail_id, text_id, client_id, partnership_id, kind,
                          value, postcode, safe, voicemail, texts, note, recorded_at, recorded_by)
                        values (:id, :contact, :voicemailId, :textId, :client, viewer.partnership(), :kind, :value, :postcode,
                          :safe, :voicemail, :texts, :note, access.at(), viewer.person())
                        """)
                .param("id", id)
                .param("contact", contact.ids().contact())
                .param("voicemailId", contact.ids().voicemail())
                .param("textId", contact.ids().text())
                .param("client", contact.client())
                .param("kind", contact.kind().key())
                .param("value", contact.value())
                .param("postcode", contact.postcode(), Types.VARCHAR)
                .param("safe", contact.safe())
                .param("voicemail", contact.voicemail())
                .param("texts", contact.texts())
                .param("note", contact.note(), Types.VARCHAR)
                .update();
    }

    /** False when it had ended. */
    boolean end(UUID contact) {
        return jdbc.sql("""
                        update client.contact set ended_at = access.at(), ended_by = viewer.person()
                        where contact_id = :contact and ended_at is null
                        """).param("contact", contact).update() == 1;
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                new Contact.Ids(
                        row.getObject("contact_id", UUID.class),
                        row.getObject("voicemail_id", UUID.class),
                        row.getObject("text_id", UUID.class)),
                row.getObject("client_id", UUID.class),
                Choice.stored(Kind.class, row.getString("kind")),
                row.getString("value"),
                row.getString("postcode"),
                row.getBoolean("safe"),
                row.getBoolean("voicemail"),
                row.getBoolean("texts"),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                name(row.getString("recorded_name")),
                moment(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("ended_name"));
    }

    /** A task sees no names of staff. */
    private static String name(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
