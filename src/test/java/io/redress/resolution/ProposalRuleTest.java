package io.redress.resolution;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.cases.Claim.FAILED_REVERSAL;
import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.cases.Claim.OTHER;
import static io.redress.cases.Claim.WRONG_AMOUNT;
import static io.redress.cases.Claim.WRONG_REFUND;
import static io.redress.cases.Outcome.DECLINED;
import static io.redress.cases.Outcome.PARTLY_UPHELD;
import static io.redress.cases.Outcome.UPHELD;
import static io.redress.cases.Outcome.WITHDRAWN;
import static io.redress.cases.Remedy.COLLECTION;
import static io.redress.cases.Remedy.CREDIT_ADJUSTMENT;
import static io.redress.cases.Remedy.DEBIT_ADJUSTMENT;
import static io.redress.cases.Remedy.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalRuleTest {
    private static final long CLAIMED = 17_015;

    @Test
    void upheld_gives_back_all_that_was_claimed() {
        fits(UPHELD, CREDIT_ADJUSTMENT, CLAIMED, 0);
        refused(UPHELD, CREDIT_ADJUSTMENT, 1, 0, Rule.AMOUNT_MISFITS_OUTCOME);
        refused(UPHELD, CREDIT_ADJUSTMENT, CLAIMED + 1, 0, Rule.AMOUNT_ABOVE_PAYMENT);
    }

    @Test
    void partly_upheld_gives_back_less() {
        fits(PARTLY_UPHELD, CREDIT_ADJUSTMENT, CLAIMED - 1, 0);
        refused(PARTLY_UPHELD, CREDIT_ADJUSTMENT, CLAIMED, 0, Rule.AMOUNT_MISFITS_OUTCOME);
        refused(PARTLY_UPHELD, CREDIT_ADJUSTMENT, 2 * CLAIMED, 0, Rule.AMOUNT_ABOVE_PAYMENT);
    }

    @Test
    void what_went_back_before_counts() {
        fits(UPHELD, CREDIT_ADJUSTMENT, 15, CLAIMED - 15);
        refused(UPHELD, CREDIT_ADJUSTMENT, 14, CLAIMED - 15, Rule.AMOUNT_MISFITS_OUTCOME);
        refused(PARTLY_UPHELD, CREDIT_ADJUSTMENT, 15, CLAIMED - 15, Rule.AMOUNT_MISFITS_OUTCOME);
        refused(UPHELD, CREDIT_ADJUSTMENT, 1, CLAIMED, Rule.AMOUNT_ABOVE_PAYMENT);
        fits(DECLINED, NONE, 0, CLAIMED);
    }

    @Test
    void money_goes_with_an_outcome_that_returns_some_and_with_no_other() {
        refused(UPHELD, NONE, CLAIMED, 0, Rule.OUTCOME_NEEDS_MONEY);
        refused(UPHELD, CREDIT_ADJUSTMENT, 0, 0, Rule.OUTCOME_NEEDS_MONEY);
        refused(DECLINED, CREDIT_ADJUSTMENT, 0, 0, Rule.OUTCOME_WITHOUT_MONEY);
        refused(DECLINED, NONE, 1, 0, Rule.OUTCOME_WITHOUT_MONEY);
        refused(WITHDRAWN, NONE, 0, 0, Rule.NOT_A_CHOICE);
    }

    @Test
    void nothing_is_asked_of_an_issuer_that_debited_too_much() {
        for (var remedy : List.of(DEBIT_ADJUSTMENT, COLLECTION)) {
            for (var claim : List.of(DUPLICATE_DEBIT, MISSING_REFUND, FAILED_REVERSAL)) {
                assertThatThrownBy(() -> check(UPHELD, remedy, CLAIMED, claim, 0))
                        .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule())
                                .isEqualTo(Rule.REMEDY_MISFITS_CLAIM));
            }
            for (var claim : List.of(FAILED_BUT_DEBITED, WRONG_AMOUNT, WRONG_REFUND, OTHER)) {
                assertThatCode(() -> check(UPHELD, remedy, CLAIMED, claim, 0)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void a_claim_is_about_the_payment_unless_it_can_mean_more() {
        assertThat(FAILED_BUT_DEBITED.mostFen(228_986)).isEqualTo(228_986);
        assertThat(DUPLICATE_DEBIT.mostFen(228_986))
                .isGreaterThanOrEqualTo(2 * 228_986)
                .isLessThan(999_999_999);
        assertThat(WRONG_AMOUNT.mostFen(6_754)).isGreaterThanOrEqualTo(60_786);
    }

    private static void fits(Outcome outcome, Remedy remedy, long fen, long before) {
        assertThatCode(() -> check(outcome, remedy, fen, WRONG_REFUND, before)).doesNotThrowAnyException();
    }

    private static void refused(Outcome outcome, Remedy remedy, long fen, long before, Rule rule) {
        assertThatThrownBy(() -> check(outcome, remedy, fen, WRONG_REFUND, before))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }

    private static void check(Outcome outcome, Remedy remedy, long fen, Claim claim, long before) {
        ProposalRule.check(new NewProposal(outcome, remedy, fen, "记录如此"), claim, CLAIMED - before, before);
    }
}
