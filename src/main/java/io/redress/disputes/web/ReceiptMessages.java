package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the confirmation of a filing, and of the paper to keep of it. */
@MessageBundle("receipt")
public interface ReceiptMessages {
    @Message("Your dispute is filed")
    String title();

    @Message("Case number")
    String number();

    @Message("Keep it; with it anybody here finds your case.")
    String keep();

    @Message("What happens next")
    String next();

    @Message("What the records say")
    String found();

    @Message("Nothing yet.")
    String not_asked();

    @Message("We need papers from you. Send them on the page of the case.")
    String papers();

    @Message("See the case")
    String to_case();

    @Message("Receipt to keep (PDF)")
    String pdf();

    @Message("My cases")
    String mine();

    @Message("Receipt of a dispute")
    String heading();

    @Message("Filed")
    String filed_at();

    @Message("Merchant")
    String merchant();

    @Message("What happened")
    String claim();

    @Message("Day of the payment")
    String day();

    @Message("Amount of the payment")
    String amount();

    @Message("Card")
    String card();

    @Message("Terminal")
    String tid();

    @Message("Trace number")
    String trace();

    @Message("Reference number")
    String rrn();

    @Message("Amount claimed")
    String claimed();

    @Message("Right amount")
    String expected();

    @Message("In the merchant’s words")
    String words();

    @Message("As of {at}. The page of the case shows how it goes on.")
    String printed(String at);
}
