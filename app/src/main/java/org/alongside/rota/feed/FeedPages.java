package org.alongside.rota.feed;

import org.alongside.rota.Arranges;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes and ends the link to one's own calendar; a link is shown once, when it is made. */
@Controller
@RequestMapping(FeedPages.PATH)
class FeedPages {

    static final String PATH = "/rota/calendar";

    private final Arranges arranges;
    private final Feeds feeds;
    private final MakeFeed makeFeed;
    private final EndFeed endFeed;
    private final String address;

    FeedPages(
            Arranges arranges,
            Feeds feeds,
            MakeFeed makeFeed,
            EndFeed endFeed,
            @Value("${alongside.address}") String address) {
        this.arranges = arranges;
        this.feeds = feeds;
        this.makeFeed = makeFeed;
        this.endFeed = endFeed;
        this.address = address;
    }

    @GetMapping
    String show(Model model) {
        arranges.demandLook();
        model.addAttribute("exists", feeds.exists());
        if (!model.containsAttribute("made")) {
            model.addAttribute("made", "");
        }
        return "rota/feed/feed";
    }

    @PostMapping("/make")
    String make(RedirectAttributes next) {
        next.addFlashAttribute("made", address + makeFeed.make());
        return "redirect:" + PATH;
    }

    @PostMapping("/end")
    String end(RedirectAttributes next) {
        endFeed.end();
        next.addFlashAttribute("notice", "The link shows nothing any more.");
        return "redirect:" + PATH;
    }
}
