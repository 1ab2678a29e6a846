package org.alongside.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of people in the order of their names.
 *
 * @param count how many there are in all, at most {@link #MOST}
 * @param next the last one of this page, when more follow
 */
public record PeopleList(
        List<Line> lines, int count, @Nullable UUID next) {

    public static final int MOST = 1000;

    public PeopleList {
        lines = List.copyOf(lines);
    }

    /** Somebody, and what they do where. */
    public record Line(UUID id, String name, List<Post> posts) {
        public Line {
            posts = List.copyOf(posts);
        }
    }

    /** The roles somebody has in an agency, in words. */
    public record Post(String agency, String roles) {}

    /** 1 person, 37 people, 1,000+ people. */
    public String counted() {
        if (count > MOST) {
            return "1,000+ people";
        }
        return count == 1 ? "1 person" : "%,d people".formatted(count);
    }
}
