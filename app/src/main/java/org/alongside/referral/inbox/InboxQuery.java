package org.alongside.referral.inbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;
import org.alongside.kernel.LawArea;
import org.alongside.page.Ids;
import org.alongside.part.Link;
import org.alongside.part.Option;
import org.alongside.referral.queue.Inbox;
import org.alongside.referral.triage.OwnTeams;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the address of the page; what it does not know it leaves out. */
public record InboxQuery(String team, String area, Set<String> show) {

    private static final List<Option> SHOWN =
            List.of(new Option("urgent", "Urgent"), new Option("late", "Late"), new Option("new", "Not opened"));

    public InboxQuery(@Nullable String team, @Nullable String area, @Nullable Set<String> show) {
        this.team = team == null ? "" : team.strip();
        this.area = area == null ? "" : area.strip();
        this.show = show == null ? Set.of() : new LinkedHashSet<>(show);
    }

    Inbox.Filter filter() {
        return new Inbox.Filter(
                teamId(),
                Choice.named(LawArea.class, area),
                show.contains("urgent"),
                show.contains("late"),
                show.contains("new"));
    }

    public List<Option> shown() {
        return SHOWN;
    }

    public List<Option> areas() {
        return java.util.Arrays.stream(LawArea.values())
                .map(one -> new Option(one.key(), one.label()))
                .toList();
    }

    /** The address of this list; empty values are left out. */
    String path(String more) {
        var parts = new ArrayList<String>();
        teamId().ifPresent(id -> parts.add("team=" + id));
        Choice.named(LawArea.class, area).ifPresent(one -> parts.add("area=" + one.key()));
        SHOWN.stream().map(Option::value).filter(show::contains).forEach(value -> parts.add("show=" + value));
        if (!more.isEmpty()) {
            parts.add(more);
        }
        return parts.isEmpty() ? "/inbox" : "/inbox?" + String.join("&", parts);
    }

    /** Each thing chosen, with the link that takes it away. */
    List<Link> chosen(List<OwnTeams.Team> teams) {
        var links = new ArrayList<Link>();
        teamId().flatMap(id -> teams.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(one -> links.add(new Link(one.name(), new InboxQuery("", area, show).path(""))));
        Choice.named(LawArea.class, area)
                .ifPresent(one -> links.add(new Link(one.label(), new InboxQuery(team, "", show).path(""))));
        SHOWN.stream()
                .filter(one -> show.contains(one.value()))
                .forEach(one ->
                        links.add(new Link(one.text(), new InboxQuery(team, area, without(one.value())).path(""))));
        return links;
    }

    private Set<String> without(String value) {
        return show.stream().filter(one -> !one.equals(value)).collect(Collectors.toSet());
    }

    private Optional<UUID> teamId() {
        return Ids.read(team);
    }
}
