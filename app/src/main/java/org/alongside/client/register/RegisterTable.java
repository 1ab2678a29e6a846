package org.alongside.client.register;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.alongside.client.Client;
import org.alongside.client.ClientTable;
import org.alongside.client.NameKey;
import org.alongside.client.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of the viewer's own agency; a record that was merged into another is not in it. */
@Component
class RegisterTable {

    static final int PAGE = 25;
    static final int CAP = 1000;

    /** One look into an index for each row. */
    private static final String ROOT = """
            where c.agency_id = viewer.agency()
              and not exists (select from client.merge g where g.gone = c.id and g.undone_at is null)
            """;

    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page, so that the caller knows whether there is another. */
    List<Client> after(@Nullable UUID last) {
        return jdbc.sql(ClientTable.SELECT + ROOT + """
                        and (:last::uuid is null
                          or (c.family_key, c.given_key, c.id) > (select family_key, given_key, id from client.client
                                                                   where id = :last::uuid))
                        order by c.family_key, c.given_key, c.id limit :most
                        """)
                .param("last", last, Types.OTHER)
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list();
    }

    /** The page that ends before this client, in the order of the list. */
    List<Client> before(UUID first) {
        var found = new ArrayList<>(jdbc.sql(ClientTable.SELECT + ROOT + """
                        and (c.family_key, c.given_key, c.id) < (select family_key, given_key, id from client.client
                                                                    where id = :first)
                        order by c.family_key desc, c.given_key desc, c.id desc limit :most
                        """)
                .param("first", first)
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list());
        Collections.reverse(found);
        return found;
    }

    /**
     * Those whose names, or other names, have words that begin so, or who have this reference; under what they are
     * read. O Connor is O'Connor, too.
     */
    List<Client> matching(String typed) {
        var words = NameKey.of(typed);
        return jdbc.sql(ClientTable.SELECT + ROOT + """
                        and c.id in (
                          select client.root_of(f.id) from client.client f
                          where f.agency_id = viewer.agency() and (f.reference = :reference
                            or (cardinality(:patterns::text[]) > 0
                                and (' ' || f.given_key || ' ' || f.family_key like all (:patterns::text[])
                                  or ' ' || f.given_key || ' ' || f.family_key like all (:joined::text[]))))
                          union
                          select client.root_of(al.client_id) from client.alias al
                          where al.ended_at is null and cardinality(:patterns::text[]) > 0
                            and (' ' || al.name_key like all (:patterns::text[])
                              or ' ' || al.name_key like all (:joined::text[])))
                        order by c.family_key, c.given_key, c.id limit :most
                        """)
                .param("reference", Reference.read(typed))
                .param("patterns", patterns(words))
                .param("joined", patterns(words.replaceAll("\\bo (?=\\p{L})", "o")))
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list();
    }

    private static String[] patterns(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + word + "%")
                .toArray(String[]::new);
    }

    /** How many the agency has, counted no further than the cap and one. */
    int count() {
        return jdbc.sql("select count(*) from (select from client.client c " + ROOT + " limit " + (CAP + 1)
                        + ") counted")
                .query(Integer.class)
                .single();
    }
}
