package org.alongside.password;

import java.util.UUID;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a made-up person the password that everybody may know. Only the demo does; nowhere else is it taken for one. */
@Component
public class SetDemoPassword {

    public static final String PASSWORD = "alongside-demo";

    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final boolean demo;

    SetDemoPassword(
            Passwords passwords, TransactionTemplate transaction, @Value("${alongside.demo:false}") boolean demo) {
        this.passwords = passwords;
        this.transaction = transaction;
        this.demo = demo;
    }

    public void set(UUID person) {
        if (!demo) {
            throw new IllegalStateException("Demo passwords are for the demo alone");
        }
        CurrentViewer.as(
                new Viewer.Task("set-password"),
                () -> transaction.executeWithoutResult(ignored -> passwords.keepDemo(person, PASSWORD)));
    }
}
