package io.redress.proof.narration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One sentence a step of reasoning. */
@MessageBundle("proof")
public interface ReasonMessages {
    @Message("The RRN or voucher number given fits no such payment; day, terminal, amount and card do.")
    String identifierDiffers();

    @Message("{count} payments fit what was given; please say which is meant.")
    String severalPayments(String count);

    @Message("The journal of {day} is in, and holds no such payment.")
    String noSuchPayment(String day);

    @Message("The journal of {days} is not in yet.")
    String journalMissing(String days);

    @Message("The original sale is not in the records.")
    String originalNotInRecords();

    @Message(
            "So many payments are alike that not all were looked at: the number on the receipt tells which one is meant.")
    String lookUpCapped();

    @Message("The terminal got an approval for {amount} on {at}.")
    String approvedAtTerminal(String amount, String at);

    @Message("The terminal showed code {responseCode} on {at}: the payment was not approved.")
    String refusedAtTerminal(String at, String responseCode);

    @Message("No answer reached the terminal on {at}.")
    String noAnswerAtTerminal(String at);

    @Message("A debit of {at} was cleared that the terminal never saw.")
    String terminalNeverSawIt(String at);

    @Message("The terminal sent a reversal: the approval did not reach it.")
    String terminalSentReversal();

    @Message("{amount} was cleared on {day}.")
    String saleCleared(String amount, String day);

    @Message("{amount} was cleared late, on {day}.")
    String clearedLate(String amount, String day);

    @Message("The settlement files from {firstDay} to {lastDay} are in, and hold no debit.")
    String nothingCleared(String firstDay, String lastDay);

    @Message("The settlement file of {days} is missing: absence proves nothing.")
    String settlementMissing(String days);

    @Message("The settlement file of {days} has not come yet.")
    String settlementNotYet(String days);

    @Message("The same order was approved on another attempt on {at}, for {amount}.")
    String retryPaidTheOrder(String at, String amount);

    @Message("One sale of {amount} was debited {count} times.")
    String oneOrderDebitedAgain(String amount, String count);

    @Message("One sale message was cleared {count} times.")
    String oneSaleClearedAgain(String count);

    @Message("The order was tried {count} time(s), and no more than one was debited.")
    String oneDebitOnly(String count);

    @Message("The card paid {count} different orders: these are {count} sales.")
    String twoOrders(String count);

    @Message("The other payment of the same amount was made with another card.")
    String anotherCard();

    @Message("The order was paid in parts; none of them was debited twice.")
    String splitPayment();

    @Message("{count} sales of one amount have no order number: the receipts of both are needed.")
    String noOrderNumber(String count);

    @Message("The sale was voided on {at}.")
    String voided(String at);

    @Message("{cleared} was cleared, although {approved} was approved.")
    String clearedMore(String approved, String cleared);

    @Message("Only {cleared} was cleared, although {approved} was approved.")
    String clearedLess(String approved, String cleared);

    @Message("{amount} was cleared, as approved.")
    String clearedAsApproved(String amount);

    @Message("{amount} was cleared, which is the right amount.")
    String clearedAsExpected(String amount);

    @Message("Only a receipt or the order can show that {expected} would have been right.")
    String rightAmountUnknown(String expected);

    @Message("{amount} was approved and never cleared: the merchant is short of it.")
    String approvedNeverCleared(String amount);

    @Message("{amount} went back on {day}: {track}.")
    String wentBack(String amount, String day, String track);

    @Message("It went to another card than the one that paid.")
    String refundToAnotherCard();

    @Message("A refund of {amount} was approved on {at}; its usual days run until {until}.")
    String refundYoung(String amount, String at, String until);

    @Message("A refund of {amount} was approved on {at} and not cleared by {until}.")
    String refundOverdue(String amount, String at, String until);

    @Message("A refund of {amount} may be in the missing settlement file of {days}.")
    String refundUnknown(String amount, String days);

    @Message("A refund was tried on {at} and not approved.")
    String refundRefused(String at);

    @Message("The records hold no refund: the merchant's refund proof is needed.")
    String noRefundInRecords();

    @Message("A refund of {approved} was approved, only {cleared} was cleared.")
    String refundSmaller(String approved, String cleared);

    @Message("A refund of {approved} was approved, {cleared} was cleared.")
    String refundLarger(String approved, String cleared);

    @Message("{taken} was taken and {returned} went back.")
    String returnedMoreThanTaken(String taken, String returned);

    @Message("{amount} was refunded, as approved.")
    String refundAsApproved(String amount);

    @Message("{count} refunds add up to {amount}.")
    String refundPartsAddUp(String count, String amount);

    @Message("{amount} of it is still owed.")
    String restIsOwed(String amount);

    @Message("Reversals sent: {count}. None was accepted.")
    String noReversalAccepted(String count);

    @Message("Reversal number {attempt} was accepted.")
    String reversalAccepted(String attempt);

    @Message("The sale was cleared all the same: it was not undone.")
    String cancellingNotApplied();

    @Message("No reversal reached the switch.")
    String noReversalSeen();

    @Message("The sale stands: no reversal of it was ever sent.")
    String nothingToReverse();

    @Message("The records show: approved {approved}, cleared {cleared}, went back {returned}.")
    String recordsShow(String approved, String cleared, String returned);

    @Message("The records support another claim: {claim}.")
    String otherClaimSupported(String claim);
}
