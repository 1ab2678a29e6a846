package org.alongside.referral.route;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.Conduct;
import org.alongside.timelimit.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** The response standard of a partnership: by which working day somebody hears from an adviser. */
@Component
public class Response {

    /** Where no pathway says otherwise. */
    private static final Conduct.ResponseStandard USUAL = new Conduct.ResponseStandard(5, 1);

    private final Partnerships partnerships;

    Response(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** The last day on which an answer keeps the standard. */
    public LocalDate by(UUID partnership, boolean urgent, LocalDate sent) {
        var standard = standard(partnership);
        return WorkingDays.englandAndWales().after(sent, urgent ? standard.urgentDays() : standard.usualDays());
    }

    public Conduct.ResponseStandard standard(UUID partnership) {
        return partnerships
                .seen(partnership)
                .design()
                .map(design -> design.conduct().response())
                .orElse(USUAL);
    }
}
