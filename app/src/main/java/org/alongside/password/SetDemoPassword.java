package org.alongside.password;

import java.util.UUID;
import org.alongside.database.Apart;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives a made-up person the password that everybody may know. Only the demo does; nowhere else is it taken for one.
 */
@Component
public class SetDemoPassword {

    public static final String PASSWORD = "alongside-demo";

    private final Passwords passwords;
    private final Apart apart;
    private final boolean demo;

    SetDemoPassword(Passwords passwords, Apart apart, @Value("${alongside.demo:false}") boolean demo) {
        this.passwords = passwords;
        this.apart = apart;
        this.demo = demo;
    }

    public void set(UUID person) {
        if (!demo) {
            throw new IllegalStateException("Demo passwords are for the demo alone");
        }
        apart.run(new Viewer.Task("set-password"), () -> passwords.keepDemo(person, PASSWORD));
    }
}
