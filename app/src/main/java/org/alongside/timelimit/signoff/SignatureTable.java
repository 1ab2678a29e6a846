package org.alongside.timelimit.signoff;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.timelimit.rule.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signatures of the viewer's agency. */
@Component
class SignatureTable {

    private final JdbcClient jdbc;

    SignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Signature> standing() {
        return jdbc.sql("""
                        select s.id, s.fingerprint, s.signed_at, coalesce(p.name, 'A supervisor') as signed_by
                        from timelimit.signature s
                        left join access.person p on p.id = s.signed_by
                        where s.agency_id = viewer.agency() and s.withdrawn_at is null
                        """)
                .query((row, number) -> new Signature(
                        row.getObject("id", UUID.class),
                        row.getString("fingerprint"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("signed_by")))
                .list();
    }

    /** Whether it was not signed before. */
    boolean insert(UUID id, String clock, Version version) {
        return jdbc.sql("""
                        insert into timelimit.signature (id, partnership_id, agency_id, clock, version, fingerprint,
                          signed_at, signed_by)
                        values (:id, viewer.partnership(), viewer.agency(), :clock, :version, :fingerprint,
                          access.at(), viewer.person())
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("clock", clock)
                        .param("version", version.number())
                        .param("fingerprint", version.fingerprint())
                        .update()
                == 1;
    }

    /** Whether it stood until now. */
    boolean withdraw(UUID id) {
        return jdbc.sql("""
                        update timelimit.signature set withdrawn_at = access.at(), withdrawn_by = viewer.person()
                        where id = :id and withdrawn_at is null
                        """).param("id", id).update() == 1;
    }
}
