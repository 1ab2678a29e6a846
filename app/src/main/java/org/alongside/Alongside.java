package org.alongside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the server. */
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "viewer"})
public class Alongside {

    public static void main(String[] arguments) {
        SpringApplication.run(Alongside.class, arguments);
    }
}
