package org.alongside.referral.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody chooses what they hear of by e-mail. */
@Controller
class NoticePages {

    static final String PATH = "/account/notices";

    private final ChooseNotices chooseNotices;

    NoticePages(ChooseNotices chooseNotices) {
        this.chooseNotices = chooseNotices;
    }

    @GetMapping(PATH)
    String form(Model model) {
        model.addAttribute("chosen", keys(chooseNotices.chosen()))
                .addAttribute("offered", Notice.of(CurrentViewer.get()));
        return "referral/notice/form";
    }

    @PostMapping(PATH)
    String choose(@RequestParam(defaultValue = "") List<String> wanted, RedirectAttributes next) {
        chooseNotices.choose(wanted.stream()
                .flatMap(key -> Choice.named(Notice.class, key).stream())
                .collect(Collectors.toSet()));
        next.addFlashAttribute("notice", "Saved.");
        return "redirect:" + PATH;
    }

    private static Set<String> keys(Set<Notice> notices) {
        return notices.stream().map(Choice::key).collect(Collectors.toSet());
    }
}
