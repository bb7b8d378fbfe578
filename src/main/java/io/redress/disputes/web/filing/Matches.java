package io.redress.disputes.web.filing;

import io.redress.disputes.filing.FilingDraft;
import io.redress.disputes.filing.FindPayment;
import io.redress.disputes.filing.WhichPayment.PickedRecord;
import io.redress.disputes.web.found.Found;
import io.redress.disputes.web.found.Moves;
import io.redress.merchants.Merchants;
import io.redress.proof.UsedRow;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lays out what the records hold of a draft's payment, and reads which one was picked. */
@ApplicationScoped
class Matches {
    private static final String NONE = "none";
    private static final Pattern ROW = Pattern.compile("(JOURNAL|SETTLEMENT)-(\\d{1,18})");

    private final FindPayment findPayment;
    private final Moves moves;
    private final Merchants merchants;
    private final Clock clock;
    private final ZoneId zone;

    Matches(
            FindPayment findPayment,
            Moves moves,
            Merchants merchants,
            Clock clock,
            @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.findPayment = findPayment;
        this.moves = moves;
        this.merchants = merchants;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param record null for none of those shown */
    record Picked(PickedRecord record) {}

    @Transactional
    PaymentView view(FilingDraft draft, boolean found) {
        var tids = merchants
                .findByIdOptional(draft.mid())
                .map(known -> known.tids().stream().sorted().toList())
                .orElse(List.of());
        return new PaymentView(
                tids, LocalDate.now(clock.withZone(zone)), found ? choices(draft) : List.of(), picked(draft));
    }

    @Transactional
    boolean none(FilingDraft draft) {
        return choices(draft).isEmpty();
    }

    /** @throws RuleViolation REQUIRED for nothing, NOT_FOUND for what was not shown */
    Picked picked(FilingDraft draft, String typed) {
        if (NONE.equals(typed)) {
            return new Picked(null);
        }
        var row = ROW.matcher(typed == null ? "" : typed);
        var told = draft.answers();
        if (!row.matches() || told.payment() == null) {
            throw RuleViolation.on("pick", Rule.REQUIRED);
        }
        return new Picked(findPayment.picked(
                draft.mid(),
                told.happened().claim(),
                told.payment(),
                UsedRow.Source.valueOf(row.group(1)),
                Long.parseLong(row.group(2))));
    }

    private List<Found.Choice> choices(FilingDraft draft) {
        var told = draft.answers();
        return told.payment() == null
                ? List.of()
                : findPayment.matches(draft.mid(), told.happened().claim(), told.payment()).stream()
                        .map(moves::choice)
                        .toList();
    }

    private static String picked(FilingDraft draft) {
        var told = draft.answers().payment();
        return told == null || told.picked() == null
                ? ""
                : told.picked().source() + "-" + told.picked().row();
    }
}
