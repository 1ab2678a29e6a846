package org.alongside.timelimit.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.timelimit.Answer;
import org.alongside.timelimit.Dated;
import org.alongside.timelimit.Warning;
import org.alongside.timelimit.rule.TimeLimit;
import org.jspecify.annotations.Nullable;

/** An answer as other programs read it. The first nine names do not change. */
final class AnswerJson {

    private AnswerJson() {}

    static String of(Answer answer, LocalDate today) {
        return Json.of(
                switch (answer) {
                    case Answer.Dates dates -> dates(dates, today);
                    case Answer.Unanswered none -> unanswered(none);
                });
    }

    static String of(List<TimeLimit> limits) {
        return Json.of(limits.stream().map(AnswerJson::described).toList());
    }

    private static Map<String, @Nullable Object> dates(Answer.Dates dates, LocalDate today) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("clock", dates.limit().clock());
        json.put("ruleVersion", dates.version().number());
        json.put("evidence", dates.version().source().evidence().title());
        put(json, "internalTarget", dates.internalTarget());
        put(json, "safe", dates.safe());
        put(json, "lastLegalDay", dates.lastLegalDay());
        put(json, "longStop", dates.longStop());
        json.put("steps", steps(dates));
        json.put("warnings", dates.warnings().stream().map(Warning::words).toList());
        json.put("standing", dates.on(today).words());
        json.put("late", dates.rule().late());
        json.put("whose", dates.limit().whose().title());
        json.put("rule", dates.version().source().rule());
        json.put("sources", dates.version().source().links());
        return json;
    }

    private static Map<String, @Nullable Object> unanswered(Answer.Unanswered none) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var newest = none.limit().newest();
        json.put("clock", none.limit().clock());
        json.put("ruleVersion", newest.number());
        json.put("evidence", newest.source().evidence().title());
        put(json, "internalTarget", null);
        put(json, "safe", null);
        put(json, "lastLegalDay", null);
        put(json, "longStop", null);
        json.put("steps", List.of());
        json.put("warnings", List.of(none.reason()));
        return json;
    }

    private static List<String> steps(Answer.Dates dates) {
        var lines = new ArrayList<String>();
        AnswerText.derivations(dates)
                .forEach((name, dated) -> dated.words().forEach(line -> lines.add(name + ": " + line)));
        return lines;
    }

    private static void put(Map<String, @Nullable Object> json, String name, @Nullable Dated dated) {
        json.put(name, dated == null ? null : dated.day().toString());
    }

    private static Map<String, @Nullable Object> described(TimeLimit limit) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("clock", limit.clock());
        json.put("also", limit.also());
        json.put("title", limit.title());
        json.put("group", limit.group());
        json.put("whose", limit.whose().title());
        json.put("evidence", limit.newest().source().evidence().title());
        json.put("ruleVersion", limit.newest().number());
        json.put("asks", limit.asks().stream().map(Object::toString).toList());
        return json;
    }
}
