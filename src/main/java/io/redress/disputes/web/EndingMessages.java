package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a merchant is asked before something final is done to a case. */
@MessageBundle("ending")
public interface EndingMessages {
    @Message("Back to the case")
    String back();

    @Message("Withdraw the claim?")
    String withdraw();

    @Message("The case ends, and nothing comes back through it. This cannot be undone: you would have to file anew.")
    String withdraw_meaning();

    @Message("Why you take it back")
    String withdraw_reason();

    @Message("For example: the cardholder got the money back.")
    String withdraw_hint();

    @Message("Yes, withdraw")
    String withdraw_submit();

    @Message("Accept the outcome?")
    String accept();

    @Message("The case is closed at once, and nobody can appeal any more.")
    String accept_meaning();

    @Message("Yes, accept")
    String accept_submit();

    @Message("You accepted the outcome. The case is closed.")
    String accepted();

    @Message("Appeal against the outcome")
    String appeal();

    @Message("You can appeal until {until} ({left}).")
    String appeal_until(String until, String left);

    @Message("The case is looked at again, and you read the new decision here.")
    String appeal_meaning();

    @Message("What is not right with the outcome")
    String appeal_reason();

    @Message("Say what is new or was overlooked.")
    String appeal_hint();

    @Message("Send the appeal")
    String appeal_submit();

    @Message("The outcome")
    String outcome();
}
