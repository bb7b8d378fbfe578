package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of the filing that finds the payment. */
@MessageBundle("finding")
public interface FindingMessages {
    @Message("Which payment was it?")
    String title();

    @Message("How shall we look for it?")
    String way();

    @Message("By the reference number on the receipt")
    String way_reference();

    @Message("Best: beside 参考号 or REF NO, 12 characters")
    String way_reference_hint();

    @Message("By terminal and trace number")
    String way_trace();

    @Message("Beside 终端编号 and 凭证号 on the receipt")
    String way_trace_hint();

    @Message("I do not have these: by day and amount")
    String way_memory();

    @Message("From memory, or from the customer’s message")
    String way_memory_hint();

    @Message("Day of the payment")
    String date();

    @Message("Reference number")
    String rrn();

    @Message("Terminal")
    String tid();

    @Message("Beside 终端编号 or TERMINAL NO, 8 characters")
    String tid_hint();

    @Message("I do not know")
    String tid_unknown();

    @Message("Trace number")
    String trace();

    @Message("Beside 凭证号 or VOUCHER NO, 6 digits")
    String trace_hint();

    @Message("Amount of the payment")
    String amount();

    @Message("Amount of the payment, in yuan")
    String amount_yuan();

    @Message("For example 125.00")
    String amount_hint();

    @Message("Last four digits of the card")
    String last4();

    @Message("Only the last four. Never write the full card number anywhere.")
    String last4_hint();

    @Message("Is it one of these?")
    String which();

    @Message("These stand in the records we have. Compare the time and the amount with your receipt.")
    String which_hint();

    @Message("None of these")
    String none_of_these();

    @Message("Then we take what you typed, and search by hand.")
    String none_hint();

    @Message("Look for another payment")
    String again();

    @Message("Find the payment")
    String seek();

    @Message("Our records do not show this payment yet. File all the same: we look again when more records are in.")
    String not_found();

    @Message("In our records")
    String records();

    @Message("found")
    String records_found();

    @Message("not found, or none of those shown")
    String records_none();
}
