package org.alongside.referral.consultation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.part.Link;
import org.jspecify.annotations.Nullable;

/** The list as its page prints it. */
public record ConsultationList(
        Consultations.Page page, boolean advises, boolean mayAsk, boolean waiting, String words) {

    private static final String ALL = Consultations.PATH + "?show=all";

    public List<Consultation> consultations() {
        return page.consultations();
    }

    public List<Link> views() {
        return List.of(new Link("Waiting", Consultations.PATH), new Link("All", ALL));
    }

    public String current() {
        return waiting ? Consultations.PATH : ALL;
    }

    public @Nullable String next() {
        var search = words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        var base = waiting ? Consultations.PATH + "?" : ALL + search + "&";
        return page.after().map(id -> base + "after=" + id).orElse(null);
    }
}
