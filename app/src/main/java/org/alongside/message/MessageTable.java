package org.alongside.message;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts messages where they wait to be sent. */
@Component
class MessageTable {

    /** A message to be. */
    record Row(About.Sender sender, To to, String template, Map<String, String> fields, About about) {}

    private final JdbcClient jdbc;

    MessageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when one with the same key is there. */
    boolean insert(UUID id, Row row) {
        var fields = new TreeMap<>(row.fields());
        return jdbc.sql("""
                        insert into message.message (id, partnership_id, agency_id, key, template, to_kind, person_id,
                          contact_id, channel, address, field_names, field_values, neutral, about_kind, about_id,
                          made_at, made_by, due_at)
                        values (:id, :partnership, :agency, :key, :template, :toKind, :person, :contact, :channel,
                          :address, :names, :values, :neutral, :aboutKind, :aboutId,
                          access.at(), viewer.person(), access.at())
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("partnership", row.sender().partnership())
                        .param("agency", row.sender().agency())
                        .param("key", row.about().key(row.to(), row.template()))
                        .param("template", row.template())
                        .params(recipient(row.to()))
                        .param("names", fields.keySet().toArray(String[]::new))
                        .param("values", fields.values().toArray(String[]::new))
                        .param("neutral", row.about().neutral())
                        .param("aboutKind", row.about().kind())
                        .param("aboutId", row.about().recordId())
                        .update()
                == 1;
    }

    private static Map<String, Object> recipient(To to) {
        var columns = new java.util.HashMap<String, Object>();
        columns.put("toKind", SendMessage.kind(to));
        columns.put("person", to instanceof To.Staff staff ? staff.personId() : null);
        columns.put("contact", to instanceof To.ClientContact contact ? contact.contactId() : null);
        columns.put("channel", to instanceof To.Typed typed ? typed.channel().key() : null);
        columns.put("address", to instanceof To.Typed typed ? typed.address() : null);
        return columns;
    }
}
