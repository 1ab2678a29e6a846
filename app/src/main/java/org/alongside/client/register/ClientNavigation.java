package org.alongside.client.register;

import java.util.List;
import org.alongside.client.KeepsRegister;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register, for those who work with it. */
@Component
@Order(20)
class ClientNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return KeepsRegister.may(viewer) ? List.of(new Link("Clients", "/clients")) : List.of();
    }
}
