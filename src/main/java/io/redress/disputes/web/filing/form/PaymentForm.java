package io.redress.disputes.web.filing.form;

import io.redress.cases.FileClaim;
import io.redress.cases.Payment;
import io.redress.disputes.filing.WhichPayment;
import io.redress.disputes.filing.WhichPayment.Way;
import io.redress.disputes.web.TypedFields;
import io.redress.shared.CardNumbers;
import io.redress.shared.Money;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;

/** The second page, as it was typed; any part may be null. Fields of another way than the chosen one are not read. */
public record PaymentForm(
        @RestForm String way,
        @RestForm String date,
        @RestForm String rrn,
        @RestForm String tid,
        @RestForm String traceNo,
        @RestForm String amount,
        @RestForm String last4) {
    public static final PaymentForm BLANK = new PaymentForm(null, null, null, null, null, null, null);

    public static PaymentForm of(WhichPayment told) {
        return new PaymentForm(
                told.way().name(),
                told.day().toString(),
                told.rrn(),
                told.tid(),
                told.traceNo(),
                told.amountFen() == null
                        ? null
                        : new Money(told.amountFen()).yuan().toPlainString(),
                told.cardLast4());
    }

    /** The same for showing again: what looks like a full card number does not go back over the wire. */
    public PaymentForm masked() {
        return new PaymentForm(
                way,
                CardNumbers.masked(date),
                CardNumbers.masked(rrn),
                CardNumbers.masked(tid),
                CardNumbers.masked(traceNo),
                CardNumbers.masked(amount),
                CardNumbers.masked(last4));
    }

    /** Null where something is wrong; {@code fields} knows what. */
    public WhichPayment read(TypedFields fields, FieldRules rules, FileClaim fileClaim) {
        var by = fields.read("way", () -> Arrays.stream(Way.values())
                .filter(one -> one.name().equals(way))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("way", Rule.REQUIRED)));
        if (by == null) {
            // the way decides what else is asked for
            return null;
        }
        var day = FieldRules.day(fields, "date", date);
        if (day != null) {
            fields.read("date", () -> {
                fileClaim.requireDay(day);
                return day;
            });
        }
        var reference = by == Way.REFERENCE ? rules.code(fields, "rrn", rrn, Payment.class, "rrn", true) : null;
        var terminal =
                by == Way.REFERENCE ? null : rules.code(fields, "tid", tid, Payment.class, "tid", by == Way.TRACE);
        var trace = by == Way.TRACE ? rules.code(fields, "traceNo", traceNo, Payment.class, "traceNo", true) : null;
        var fen = by == Way.MEMORY ? rules.fen(fields, "amount", amount, Payment.class, "amountFen") : null;
        var card = by == Way.MEMORY ? rules.code(fields, "last4", last4, Payment.class, "cardLast4", false) : null;
        return fields.violations().isEmpty()
                ? new WhichPayment(by, day, fen, terminal, card, trace, reference, null)
                : null;
    }
}
