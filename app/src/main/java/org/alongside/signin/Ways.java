package org.alongside.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.alongside.part.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The other ways to sign in that this installation offers; empty of most. */
@Component
public class Ways {

    private final ObjectProvider<Way> ways;
    private final boolean demo;

    Ways(ObjectProvider<Way> ways, @Value("${alongside.demo:false}") boolean demo) {
        this.ways = ways;
        this.demo = demo;
    }

    public List<Link> links() {
        return ways.orderedStream().map(Way::link).toList();
    }

    /** In the demo the sign-in page says the password. */
    public boolean demo() {
        return demo;
    }

    Optional<String> signingOut(HttpServletRequest request) {
        return ways.orderedStream()
                .flatMap(way -> way.signingOut(request).stream())
                .findFirst();
    }
}
