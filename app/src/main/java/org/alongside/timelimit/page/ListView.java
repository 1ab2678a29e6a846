package org.alongside.timelimit.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.kernel.LawArea;
import org.alongside.part.Link;
import org.alongside.part.Option;

/**
 * The catalogue as its page shows it.
 *
 * @param unsigned only rules that nobody has signed
 */
public record ListView(List<ClockLine> lines, String area, boolean unsigned, List<String> notResearched) {

    public List<Option> areas() {
        return Arrays.stream(LawArea.values())
                .map(area -> new Option(area.key(), area.label()))
                .toList();
    }

    /** How many of those shown nobody has signed, in words; empty when all are. */
    public String toSign() {
        var open = lines.stream().filter(line -> !line.signed()).count();
        return open == 0
                ? ""
                : open == 1
                        ? "1 rule needs your supervisor’s sign-off."
                        : open + " rules need your supervisor’s sign-off.";
    }

    public List<String> groups() {
        return lines.stream().map(line -> line.limit().group()).distinct().toList();
    }

    public List<ClockLine> of(String group) {
        return lines.stream().filter(line -> line.limit().group().equals(group)).toList();
    }

    public String heading(String group) {
        return group.substring(0, 1).toUpperCase(Locale.UK) + group.substring(1);
    }

    public List<Link> chosen() {
        var path = TimeLimitNavigation.PATH;
        var byArea = areas().stream()
                .filter(option -> option.value().equals(area))
                .map(option -> new Link(option.text(), unsigned ? path + "?unsigned=true" : path));
        var open = unsigned
                ? Stream.of(new Link("Needs sign-off", area.isEmpty() ? path : path + "?area=" + area))
                : Stream.<Link>empty();
        return Stream.concat(byArea, open).toList();
    }
}
