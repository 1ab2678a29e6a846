package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SamplePeopleTest {

    private final SamplePeople people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SamplePeopleTest(SamplePeople people, JdbcClient jdbc, TransactionTemplate transaction) {
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void an_adviser_sees_the_staff_of_both_agencies_and_nobody_of_the_strangers() {
        var sample = people.fresh();

        var seen = CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> transaction.execute(ignored -> jdbc.sql("select count(distinct agency_id) from access.membership")
                        .query(Integer.class)
                        .single()));

        assertThat(seen).isEqualTo(2);
    }
}
