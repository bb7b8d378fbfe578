package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The way of the money of one payment, as the merchant reads it. */
@MessageBundle("trail")
public interface TrailMessages {
    @Message("The way of the money")
    String title();

    @Message("Taken from the customer")
    String taken();

    @Message("Of it, the price of the order")
    String kept();

    @Message("Returned")
    String back();

    @Message("On its way back")
    String underway();

    @Message("Not returned yet")
    String held();

    @Message("The records do not show this one payment yet, so its money cannot be followed.")
    String none();

    @Message("Taken: payment")
    String debit();

    @Message("Payment, no money taken")
    String no_debit();

    @Message("Returned: cancellation")
    String cancelled();

    @Message("Returned: automatic cancellation by the terminal")
    String undone();

    @Message("Returned: refund by you")
    String refund();

    @Message("Returned: correction by us")
    String correction();

    @Message("Taken afterwards by us")
    String collected();

    @Message("done")
    String arrived();

    @Message("on its way")
    String moving();

    @Message("decided in this case")
    String by_this();

    @Message("decided in case {number}")
    String by_other(String number);
}
