package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What waits for the merchant, and what missing it would cost. */
@MessageBundle("waiting")
public interface WaitingMessages {
    @Message("Send the papers we asked for")
    String papers();

    @Message("If they are not here by then, we decide with what we have, and you may lose the claim.")
    String papers_lost();

    @Message("Send papers")
    String papers_go();

    @Message("Say which payment you mean")
    String payment();

    @Message("Until you do, the records cannot prove your claim.")
    String payment_lost();

    @Message("Pick the payment")
    String payment_go();

    @Message("We have decided: accept it, or appeal")
    String decision();

    @Message("After this time you can no longer appeal; the case is then closed.")
    String decision_lost();

    @Message("See the decision")
    String decision_go();

    @Message("Accept the outcome")
    String accept_go();

    @Message("{#if count == 1}A message{#else}{count} messages{/if} you have not read")
    String letters(long count);

    @Message("Perhaps we need something that only you know.")
    String message_lost();

    @Message("Read the messages")
    String message_go();

    @Message("By {due} · {left}")
    String until(String due, String left);

    @Message("{left}, {working} of it working time")
    String left_working(String left, String working);

    @Message("{hours} h")
    String hours(long hours);

    @Message("{minutes} min")
    String minutes(long minutes);

    @Message("{hours} h {minutes} min")
    String hours_minutes(long hours, long minutes);

    @Message("{what}, case {number}")
    String to_case(String what, String number);
}
