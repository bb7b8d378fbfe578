package io.redress.disputes.web.filing.form;

import io.redress.cases.Claim;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.cases.Payment;
import io.redress.disputes.filing.Amounts;
import io.redress.disputes.filing.Answers;
import io.redress.disputes.web.TypedFields;
import io.redress.shared.CardNumbers;
import io.redress.shared.Money;
import org.jboss.resteasy.reactive.RestForm;

/** The third page, as it was typed; any part may be null, and some are asked for no claim at once. */
public record AmountForm(
        @RestForm String paid,
        @RestForm String moved,
        @RestForm String right,
        @RestForm String claimed) {
    /** What was kept before, else what the claim is about most often: the whole payment. */
    public static AmountForm of(Answers answers) {
        var known = yuan(answers.payment().knownFen());
        var kept = answers.amounts();
        return kept == null
                ? new AmountForm(null, answers.happened().claim() == Claim.WRONG_AMOUNT ? known : null, null, known)
                : new AmountForm(
                        yuan(kept.paidFen()), yuan(kept.movedFen()), yuan(kept.rightFen()), yuan(kept.claimedFen()));
    }

    public AmountForm masked() {
        return new AmountForm(
                CardNumbers.masked(paid),
                CardNumbers.masked(moved),
                CardNumbers.masked(right),
                CardNumbers.masked(claimed));
    }

    /** Null where something is wrong; {@code fields} knows what. */
    public Amounts read(TypedFields fields, FieldRules rules, Answers about) {
        var claim = about.happened().claim();
        var known = about.payment().knownFen();
        var paidFen = known == null ? rules.fen(fields, "paid", paid, Payment.class, "amountFen") : null;
        var read = Amounts.isDifference(claim) ? difference(fields, rules, paidFen) : whole(fields, rules, paidFen);
        if (fields.violations().isEmpty()) {
            fields.read(Amounts.isDifference(claim) ? "moved" : "claimed", () -> {
                FileClaim.requireWithin(claim, known == null ? paidFen : known, read.claimedFen());
                return read;
            });
        }
        return fields.violations().isEmpty() ? read : null;
    }

    private Amounts difference(TypedFields fields, FieldRules rules, Long paidFen) {
        var movedFen = rules.fen(fields, "moved", moved, NewClaim.class, "expectedFen");
        var rightFen = rules.fen(fields, "right", right, NewClaim.class, "expectedFen");
        return movedFen == null || rightFen == null
                ? null
                : fields.read("right", () -> Amounts.difference(paidFen, movedFen, rightFen));
    }

    private Amounts whole(TypedFields fields, FieldRules rules, Long paidFen) {
        var claimedFen = rules.fen(fields, "claimed", claimed, NewClaim.class, "claimedFen");
        return claimedFen == null ? null : Amounts.whole(paidFen, claimedFen);
    }

    private static String yuan(Long fen) {
        return fen == null ? null : new Money(fen).yuan().toPlainString();
    }
}
