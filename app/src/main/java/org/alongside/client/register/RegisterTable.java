package org.alongside.client.register;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /**
     * Each is looked up by its id: the array says so to PostgreSQL, which would rather read all of the agency's clients.
     * Where one is read is asked for those that were merged only.
     */
    static final String MATCHING = ClientTable.SELECT + ROOT + """
            and c.id = any (array(
              select client.root_of(f.id) from client.client f
               where f.partnership_id = viewer.partnership() and f.reference = :reference
              union
              select coalesce((select client.root_of(g.gone) from client.merge g
                                where g.gone = found.client_id and g.undone_at is null), found.client_id)
                from (
                  select k.client_id from client.match_key k
                   where k.agency_id = viewer.agency() and k.kind = 'word'
                     and k.key ~>=~ :longest and k.key ~<~ (:longest || U&'\\+10FFFF')
                     and not exists (
                       select from unnest(:others::text[]) other (word)
                        where not exists (
                          select from client.match_key m
                           where m.client_id = k.client_id and m.kind = 'word'
                             and m.key ~>=~ other.word and m.key ~<~ (other.word || U&'\\+10FFFF')))
                   limit :cap) found))
            order by c.family_key, c.given_key, c.id limit :most
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
     * read. The longest word is looked up in the index, and no more than a thousand of those it finds are sorted.
     */
    List<Client> matching(String typed) {
        var words = NameKey.words(typed).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return jdbc.sql(MATCHING)
                .param("reference", Reference.read(typed))
                .param("longest", words.isEmpty() ? null : words.getFirst(), Types.VARCHAR)
                .param("others", words.stream().skip(1).toArray(String[]::new))
                .param("cap", CAP)
                .param("most", PAGE + 1)
                .query(ClientTable::client)
                .list();
    }

    /** How many the agency has, counted no further than the cap and one. */
    int count() {
        return jdbc.sql("select count(*) from (select from client.client c " + ROOT + " limit " + (CAP + 1)
                        + ") counted")
                .query(Integer.class)
                .single();
    }
}
