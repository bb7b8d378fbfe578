package io.redress.proof.narration;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.proof.Reason;
import io.redress.shared.Money;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says why the records answer as they do; the same sentence on every page, in every mail and over REST. */
@ApplicationScoped
public class ReasonSentences {
    private final Spoken spoken;

    ReasonSentences(Spoken spoken) {
        this.spoken = spoken;
    }

    /** @param locale Chinese or English */
    public String of(Reason reason, Locale locale) {
        var say = MessageBundles.get(ReasonMessages.class, Localized.Literal.of(locale.getLanguage()));
        var told = new Telling(reason, locale, spoken);
        return switch (reason.code()) {
            case IDENTIFIER_DIFFERS,
                    SEVERAL_PAYMENTS,
                    NO_SUCH_PAYMENT,
                    JOURNAL_MISSING,
                    ORIGINAL_NOT_IN_RECORDS,
                    LOOK_UP_CAPPED,
                    APPROVED_AT_TERMINAL,
                    REFUSED_AT_TERMINAL,
                    NO_ANSWER_AT_TERMINAL,
                    TERMINAL_NEVER_SAW_IT,
                    TERMINAL_SENT_REVERSAL,
                    SALE_CLEARED,
                    CLEARED_LATE,
                    NOTHING_CLEARED,
                    SETTLEMENT_MISSING,
                    SETTLEMENT_NOT_YET,
                    RETRY_PAID_THE_ORDER -> aboutSale(reason, say, told);
            case ONE_ORDER_DEBITED_AGAIN,
                    ONE_SALE_CLEARED_AGAIN,
                    ONE_DEBIT_ONLY,
                    TWO_ORDERS,
                    ANOTHER_CARD,
                    SPLIT_PAYMENT,
                    NO_ORDER_NUMBER,
                    VOIDED,
                    CLEARED_MORE,
                    CLEARED_LESS,
                    CLEARED_AS_APPROVED,
                    CLEARED_AS_EXPECTED,
                    RIGHT_AMOUNT_UNKNOWN,
                    APPROVED_NEVER_CLEARED -> aboutAmounts(reason, say, told);
            default -> aboutReturns(reason, say, told);
        };
    }

    private static String aboutSale(Reason reason, ReasonMessages say, Telling told) {
        return switch (reason.code()) {
            case IDENTIFIER_DIFFERS -> say.identifierDiffers();
            case SEVERAL_PAYMENTS -> say.severalPayments(reason.fact("count"));
            case NO_SUCH_PAYMENT -> say.noSuchPayment(told.day("day"));
            case JOURNAL_MISSING -> say.journalMissing(told.days("days"));
            case ORIGINAL_NOT_IN_RECORDS -> say.originalNotInRecords();
            case LOOK_UP_CAPPED -> say.lookUpCapped();
            case APPROVED_AT_TERMINAL -> say.approvedAtTerminal(told.money("amountFen"), told.moment("at"));
            case REFUSED_AT_TERMINAL -> say.refusedAtTerminal(told.moment("at"), reason.fact("responseCode"));
            case NO_ANSWER_AT_TERMINAL -> say.noAnswerAtTerminal(told.moment("at"));
            case TERMINAL_NEVER_SAW_IT -> say.terminalNeverSawIt(told.moment("at"));
            case TERMINAL_SENT_REVERSAL -> say.terminalSentReversal();
            case SALE_CLEARED -> say.saleCleared(told.money("amountFen"), told.day("day"));
            case CLEARED_LATE -> say.clearedLate(told.money("amountFen"), told.day("day"));
            case NOTHING_CLEARED -> say.nothingCleared(told.day("firstDay"), told.day("lastDay"));
            case SETTLEMENT_MISSING -> say.settlementMissing(told.days("days"));
            case SETTLEMENT_NOT_YET -> say.settlementNotYet(told.days("days"));
            case RETRY_PAID_THE_ORDER -> say.retryPaidTheOrder(told.moment("at"), told.money("amountFen"));
            default -> throw new IllegalStateException(reason.code().name());
        };
    }

    private static String aboutAmounts(Reason reason, ReasonMessages say, Telling told) {
        return switch (reason.code()) {
            case ONE_ORDER_DEBITED_AGAIN -> say.oneOrderDebitedAgain(told.money("amountFen"), reason.fact("count"));
            case ONE_SALE_CLEARED_AGAIN -> say.oneSaleClearedAgain(reason.fact("count"));
            case ONE_DEBIT_ONLY -> say.oneDebitOnly(reason.fact("count"));
            case TWO_ORDERS -> say.twoOrders(reason.fact("count"));
            case ANOTHER_CARD -> say.anotherCard();
            case SPLIT_PAYMENT -> say.splitPayment();
            case NO_ORDER_NUMBER -> say.noOrderNumber(reason.fact("count"));
            case VOIDED -> say.voided(told.moment("at"));
            case CLEARED_MORE -> say.clearedMore(told.money("approvedFen"), told.money("clearedFen"));
            case CLEARED_LESS -> say.clearedLess(told.money("approvedFen"), told.money("clearedFen"));
            case CLEARED_AS_APPROVED -> say.clearedAsApproved(told.money("amountFen"));
            case CLEARED_AS_EXPECTED -> say.clearedAsExpected(told.money("amountFen"));
            case RIGHT_AMOUNT_UNKNOWN -> say.rightAmountUnknown(told.money("expectedFen"));
            case APPROVED_NEVER_CLEARED -> say.approvedNeverCleared(told.money("amountFen"));
            default -> throw new IllegalStateException(reason.code().name());
        };
    }

    private static String aboutReturns(Reason reason, ReasonMessages say, Telling told) {
        return switch (reason.code()) {
            case WENT_BACK ->
                say.wentBack(told.money("amountFen"), told.day("day"), told.word("TransactionType", "track"));
            case REFUND_TO_ANOTHER_CARD -> say.refundToAnotherCard();
            case REFUND_YOUNG -> say.refundYoung(told.money("amountFen"), told.moment("at"), told.day("until"));
            case REFUND_OVERDUE -> say.refundOverdue(told.money("amountFen"), told.moment("at"), told.day("until"));
            case REFUND_UNKNOWN -> say.refundUnknown(told.money("amountFen"), told.days("days"));
            case REFUND_REFUSED -> say.refundRefused(told.moment("at"));
            case NO_REFUND_IN_RECORDS -> say.noRefundInRecords();
            case REFUND_SMALLER -> say.refundSmaller(told.money("approvedFen"), told.money("clearedFen"));
            case REFUND_LARGER -> say.refundLarger(told.money("approvedFen"), told.money("clearedFen"));
            case RETURNED_MORE_THAN_TAKEN ->
                say.returnedMoreThanTaken(told.money("takenFen"), told.money("returnedFen"));
            case REFUND_AS_APPROVED -> say.refundAsApproved(told.money("amountFen"));
            case REFUND_PARTS_ADD_UP -> say.refundPartsAddUp(reason.fact("count"), told.money("amountFen"));
            case REST_IS_OWED -> say.restIsOwed(told.money("owedFen"));
            case NO_REVERSAL_ACCEPTED -> say.noReversalAccepted(reason.fact("count"));
            case REVERSAL_ACCEPTED -> say.reversalAccepted(reason.fact("attempt"));
            case CANCELLING_NOT_APPLIED -> say.cancellingNotApplied();
            case NO_REVERSAL_SEEN -> say.noReversalSeen();
            case NOTHING_TO_REVERSE -> say.nothingToReverse();
            case RECORDS_SHOW ->
                say.recordsShow(told.money("approvedFen"), told.money("clearedFen"), told.money("returnedFen"));
            case OTHER_CLAIM_SUPPORTED -> say.otherClaimSupported(told.word("Claim", "claim"));
            default -> throw new IllegalStateException(reason.code().name());
        };
    }

    /** The facts of one reason in one language. */
    private record Telling(Reason reason, Locale locale, Spoken spoken) {
        String money(String fact) {
            return new Money(Long.parseLong(reason.fact(fact))).in(locale);
        }

        String moment(String fact) {
            return spoken.instant(Instant.parse(reason.fact(fact)), locale);
        }

        String day(String fact) {
            return Spoken.day(LocalDate.parse(reason.fact(fact)), locale);
        }

        String days(String fact) {
            var separator = locale.getLanguage().equals("zh") ? "、" : ", ";
            return Arrays.stream(reason.fact(fact).split(","))
                    .map(one -> Spoken.day(LocalDate.parse(one), locale))
                    .collect(Collectors.joining(separator));
        }

        String word(String type, String fact) {
            return Words.of(type, reason.fact(fact), locale);
        }
    }
}
