package org.alongside.audit.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.audit.Names;
import org.alongside.audit.verify.VerifyNightly;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail of an agency for its supervisor, and its administrative part for the system administrator. */
@Controller
class TrailPages {

    private final ReadTrail trail;
    private final ExportTrail export;
    private final VerifyNightly verification;
    private final ObjectProvider<Names> names;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrailPages(
            ReadTrail trail,
            ExportTrail export,
            VerifyNightly verification,
            ObjectProvider<Names> names,
            TransactionTemplate transaction,
            Clock clock) {
        this.trail = trail;
        this.export = export;
        this.verification = verification;
        this.names = names;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String list(
            TrailFilter filter,
            @RequestParam(required = false) @Nullable String older,
            @RequestParam(required = false) @Nullable String newer,
            Model model) {
        refuseOthers();
        var errors = filter.errors();
        var page = errors.any()
                ? new ReadTrail.Page(List.of(), 0, false, false)
                : trail.read(filter, Place.read(older, newer));
        var view = new TrailView(
                filter,
                page,
                trail.kinds(),
                colleagues(),
                namesOf(page.events()),
                verification.last().orElse(null));
        model.addAttribute("view", view).addAttribute("errors", errors);
        return "audit/trail";
    }

    /** A post, since it adds to the trail and no link may set it off. */
    @PostMapping("/audit/export")
    void export(TrailFilter filter, HttpServletResponse response) throws IOException {
        refuseOthers();
        if (filter.errors().any()) {
            throw new NotFound();
        }
        var name = "audit-trail-" + LocalDate.ofInstant(clock.instant(), Dates.ZONE) + ".csv";
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        export.export(filter, response.getWriter());
    }

    private static void refuseOthers() {
        var viewer = CurrentViewer.get();
        if (!viewer.has(Role.SUPERVISOR) && !viewer.has(Role.SYSTEM_ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    private List<Names.Colleague> colleagues() {
        var known = names.getIfAvailable();
        return known == null ? List.of() : Objects.requireNonNull(transaction.execute(ignored -> known.colleagues()));
    }

    private Map<UUID, String> namesOf(List<TrailEvent> events) {
        var known = names.getIfAvailable();
        var people = events.stream()
                .map(event -> Optional.ofNullable(event.person()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return known == null || people.isEmpty()
                ? Map.of()
                : Objects.requireNonNull(transaction.execute(ignored -> known.of(people)));
    }
}
