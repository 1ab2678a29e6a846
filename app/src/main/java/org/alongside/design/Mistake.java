package org.alongside.design;

import java.util.List;
import org.alongside.yaml.Problem;

/** A mistake in an uploaded pathway with the line it stands in. */
public record Mistake(Problem problem, String line) {

    static List<Mistake> in(String text, List<Problem> problems) {
        var lines = text.lines().toList();
        return problems.stream()
                .map(one -> new Mistake(
                        one,
                        one.line() <= lines.size() ? lines.get(one.line() - 1).strip() : ""))
                .toList();
    }

    public String place() {
        return "Line " + problem.line() + ", column " + problem.column();
    }
}
