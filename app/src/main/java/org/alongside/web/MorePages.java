package org.alongside.web;

import org.alongside.page.Chrome;
import org.alongside.page.Menu;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What is needed seldom, for those whose navigation has no room for it. */
@Controller
class MorePages {

    @GetMapping(Menu.MORE)
    String more(@RequestAttribute Chrome chrome) {
        if (chrome.navigation().more().isEmpty()) {
            throw new NotFound();
        }
        return "web/more";
    }
}
