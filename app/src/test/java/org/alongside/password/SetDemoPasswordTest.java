package org.alongside.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.access.SamplePeople;
import org.alongside.database.Apart;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SetDemoPasswordTest {

    private final SetDemoPassword set;
    private final Passwords passwords;
    private final PasswordTable table;
    private final TransactionTemplate transaction;
    private final Apart apart;
    private final SamplePeople people;

    SetDemoPasswordTest(
            SetDemoPassword set,
            Passwords passwords,
            PasswordTable table,
            TransactionTemplate transaction,
            Apart apart,
            SamplePeople people) {
        this.set = set;
        this.passwords = passwords;
        this.table = table;
        this.transaction = transaction;
        this.apart = apart;
        this.people = people;
    }

    @Test
    void outside_the_demo_it_is_refused() {
        assertThatThrownBy(() -> set.set(people.called("Amira Osei").id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_demo_password_opens_the_demo_and_nothing_else() {
        var inTheDemo = new Passwords(table, apart, true);
        var amira = people.called("Amira Osei");
        CurrentViewer.as(
                new Viewer.Task("set-password"),
                () -> transaction.executeWithoutResult(
                        ignored -> passwords.keepDemo(amira.id(), SetDemoPassword.PASSWORD)));

        assertThat(inTheDemo.match(amira.id(), SetDemoPassword.PASSWORD)).isTrue();
        assertThat(passwords.match(amira.id(), SetDemoPassword.PASSWORD)).isFalse();
    }
}
