package org.alongside.directory;

import java.util.List;
import java.util.UUID;
import org.alongside.servicemodel.Place.Unit;
import org.jspecify.annotations.Nullable;

/** A page of the directory with the addresses of the pages beside it. */
public record Found(Sites.Search search, List<Site> sites, boolean earlier, boolean later, int count) {

    /** One more was asked for than is shown, which says whether the list goes on. */
    static Found of(Sites.Search search, List<Site> asked, int count) {
        var back = search.before().isPresent();
        var more = asked.size() >= search.limit();
        var shown = !more ? asked : back ? asked.subList(1, asked.size()) : asked.subList(0, asked.size() - 1);
        return new Found(search, shown, back ? more : search.after().isPresent(), back || more, count);
    }

    public Unit unit() {
        return search.unit();
    }

    /** "99 sites", or "1,000+ sites" when nobody counted further. */
    public String counted() {
        var number = count > 1000 ? "1,000+" : String.valueOf(count);
        return number + " " + unit().title() + (count == 1 ? "" : "s");
    }

    public @Nullable String previous() {
        return earlier && !sites.isEmpty() ? address("before", sites.getFirst().id()) : null;
    }

    public @Nullable String next() {
        return later && !sites.isEmpty() ? address("after", sites.getLast().id()) : null;
    }

    public String path() {
        return "/partnerships/" + search.partnership() + "/" + unit().title() + "s";
    }

    private String address(String way, UUID id) {
        var words = java.net.URLEncoder.encode(search.words(), java.nio.charset.StandardCharsets.UTF_8);
        return path() + "?" + (words.isEmpty() ? "" : "q=" + words + "&") + way + "=" + id;
    }
}
