package io.redress.cases.narration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One sentence an event of the timeline. */
@MessageBundle("timeline")
public interface TimelineMessages {
    @Message("The dispute was filed: {claim}.")
    String filed(String claim);

    @Message("The records were asked: {verdict}.")
    String proved(String verdict);

    @Message("The records prove it: {amount} is owed.")
    String proven(String amount);

    @Message("Records that came after the decision say: {verdict}.")
    String provedAfterwards(String verdict);

    @Message("It is too early to say. Files of these days are awaited: {days}.")
    String recordsAwaited(String days);

    @Message("It was said which of several payments is meant.")
    String paymentPicked();

    @Message("The case is with the desk for review.")
    String reviewOpened();

    @Message("The merchant was asked for: {kinds}.")
    String evidenceAsked(String kinds);

    @Message("The merchant was reminded that evidence is still missing.")
    String evidenceReminded();

    @Message("Please send us: {kinds}.")
    String evidenceAskedOfYou(String kinds);

    @Message("A reminder: we still wait for your papers.")
    String youReminded();

    @Message("The time for your papers went by; we go on with what there is.")
    String yourTimeLapsed();

    @Message("Evidence arrived: {kind}.")
    String evidenceGiven(String kind);

    @Message("All the evidence that was asked for is there.")
    String evidenceComplete();

    @Message("The time for evidence went by; the case goes on with what there is.")
    String evidenceLapsed();

    @Message("The evidence that was asked for is no longer awaited.")
    String evidenceNotAwaited();

    @Message(
            "The virus scanner found something in a file ({kind}). Nobody can open it, and it does not count; send another one.")
    String evidenceInfected(String kind);

    @Message("{bank} was asked ({channel}).")
    String bankAsked(String bank, String channel);

    @Message("{bank} was chased, chaser number {chasers}.")
    String bankChased(String bank, String chasers);

    @Message("{bank} has not replied in time; the lead was told.")
    String bankOverdue(String bank);

    @Message("{bank} replied: {reply}.")
    String bankReplied(String bank, String reply);

    @Message("Linked to a known standstill ({kind}): {text}")
    String incidentLinked(String kind, String text);

    @Message("{assignee} took the case.")
    String assigned(String assignee);

    @Message("{assignee} put the case back into the queue.")
    String released(String assignee);

    @Message("Proposed: {outcome}, {remedy}, {amount}.")
    String proposed(String outcome, String remedy, String amount);

    @Message("The proposal waits for a second person.")
    String approvalAsked();

    @Message("The proposal of {maker} was approved.")
    String approved(String maker);

    @Message("The proposal of {maker} was sent back to review.")
    String returned(String maker);

    @Message("{amount} goes back: {remedy}.")
    String adjustmentRecorded(String amount, String remedy);

    @Message("Decided: {outcome}.")
    String resolved(String outcome);

    @Message("Decided after the reopening: {outcome}.")
    String resolvedAgain(String outcome);

    @Message("The case was reopened.")
    String reopened();

    @Message("The claim was withdrawn.")
    String withdrawn();

    @Message("The appeal window is over; the case is closed.")
    String closed();

    @Message("The outcome was accepted; no appeal is wanted.")
    String outcomeAccepted();

    @Message("The case is closed.")
    String closedEarly();

    @Message("The merchant wrote a message.")
    String messageFromMerchant();

    @Message("The desk wrote a message to the merchant.")
    String messageFromDesk();

    @Message("The desk wrote you a message.")
    String deskWroteToYou();

    @Message("An internal note was written.")
    String noted();

    @Message("Little time is left for: {level}.")
    String clockAtRisk(String level);

    @Message("The time is over for: {level}.")
    String clockBreached(String level);
}
