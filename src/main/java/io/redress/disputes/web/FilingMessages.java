package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form that files a dispute. */
@MessageBundle("filing")
public interface FilingMessages {
    @Message("File a dispute")
    String title();

    @Message("Have the receipt at hand. It takes about three minutes. Papers can follow later.")
    String lead();

    @Message("What happened?")
    String claim();

    @Message("The terminal said failed, but the cardholder was debited.")
    String claim_failed_but_debited();

    @Message("Another amount was debited than agreed.")
    String claim_wrong_amount();

    @Message("One sale was debited more than once.")
    String claim_duplicate_debit();

    @Message("You gave a refund, and it never arrived at the cardholder.")
    String claim_missing_refund();

    @Message("A refund arrived, but not with the right amount.")
    String claim_wrong_refund();

    @Message("You cancelled a sale, and the money did not go back.")
    String claim_failed_reversal();

    @Message("Something else. Tell us below.")
    String claim_other();

    @Message("Which payment was it?")
    String payment();

    @Message("Day of the payment")
    String date();

    @Message("Amount of the payment, in yuan")
    String amount();

    @Message("The amount on the receipt, for example 125.00")
    String amount_hint();

    @Message("Terminal")
    String tid();

    @Message("On the receipt beside 终端编号 or TERMINAL NO, 8 characters")
    String tid_hint();

    @Message("I do not know")
    String tid_unknown();

    @Message("Last four digits of the card")
    String last4();

    @Message("Only the last four. Never write the full card number anywhere.")
    String last4_hint();

    @Message("Trace number")
    String trace();

    @Message("On the receipt beside 凭证号 or VOUCHER NO, 6 digits. With it we find the payment faster.")
    String trace_hint();

    @Message("Reference number")
    String rrn();

    @Message("On the receipt beside 参考号 or REF NO, 12 characters. With it we often need no papers.")
    String rrn_hint();

    @Message("What should come back?")
    String money();

    @Message("Amount that should come back, in yuan")
    String claimed();

    @Message("For a failed or double payment this is the whole amount; for a wrong amount only the difference.")
    String claimed_hint();

    @Message("Right amount, in yuan")
    String expected();

    @Message("Only for a wrong amount or a wrong refund: what should have been debited or refunded")
    String expected_hint();

    @Message("What happened, in your words")
    String narrative();

    @Message("What the terminal showed, what the cardholder saw, what you did then. At most 2,000 characters.")
    String narrative_hint();

    @Message("Whom may we ask?")
    String contact();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("File the dispute")
    String submit();

    @Message("After this you get a number. Sending twice files only once.")
    String submit_hint();

    @Message("“{label}”: ")
    String in_field(String label);

    @Message("This form had been sent before, as the case below. Your later changes were not taken. To file another "
            + "dispute, open the form anew.")
    String sent_before();
}
