package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the forms on the case page, and what is said when one was sent. */
@MessageBundle("deskform")
public interface DeskFormMessages {
    @Message("Your step")
    String title();

    @Message("The merchant was asked for {kinds} by {due}. You need not wait: asking a bank or proposing goes on "
            + "without the papers.")
    String awaiting_merchant(String kinds, String due);

    @Message("The files that must tell have not come yet; the case goes on by itself when they do. You need not wait: "
            + "asking for papers, asking a bank or proposing goes on without them.")
    String awaiting_records();

    @Message("Record what the bank answered. If it does not answer, record that and go on.")
    String awaiting_bank();

    @Message("You proposed this, so another person must decide.")
    String own_proposal();

    @Message("A lead must decide on this proposal.")
    String lead_needed();

    @Message("The outcome may be appealed against until {until}.")
    String appeal_until(String until);

    @Message("This case is finished. There is nothing left to do.")
    String finished();

    @Message("You may read this case, not work on it.")
    String read_only();

    @Message("Ask the merchant for evidence")
    String ask_merchant();

    @Message("Evidence wanted")
    String kinds();

    @Message("Ticked: what usually settles this claim.")
    String kinds_hint();

    @Message("Note to the merchant")
    String note();

    @Message("Ask")
    String ask();

    @Message("Ask a bank")
    String ask_bank();

    @Message("Bank")
    String bank();

    @Message("Another bank")
    String other_bank();

    @Message("The name of a bank that is not on the list. What is written here is asked, whatever is chosen above.")
    String other_bank_hint();

    @Message("Channel")
    String channel();

    @Message("Question to the bank")
    String question();

    @Message("Written from the case. Never put a full card number here.")
    String question_hint();

    @Message("Record that it was asked")
    String asked();

    @Message("Propose how it ends")
    String propose();

    @Message("Outcome")
    String outcome();

    @Message("Remedy")
    String remedy();

    @Message("Amount to return, in yuan")
    String amount();

    @Message("At most {max}. Write 0 where no money goes back.")
    String amount_hint(String max);

    @Message("Reason")
    String reason();

    @Message("The merchant, the lead and an auditor read this.")
    String reason_hint();

    @Message("Propose")
    String propose_go();

    @Message("Record the bank’s reply")
    String record_reply();

    @Message("Reply")
    String reply();

    @Message("What the bank said")
    String reply_text();

    @Message("Record the reply")
    String record();

    @Message("Decide on the proposal")
    String decide();

    @Message("Decision")
    String decision();

    @Message("Note")
    String decision_note();

    @Message("Needed where you return it: what should change?")
    String decision_note_hint();

    @Message("Decide")
    String decide_go();

    @Message("Reopen the case")
    String reopen();

    @Message("What is new")
    String reopen_reason();

    @Message("Reopen")
    String reopen_go();

    @Message("“{label}”: ")
    String in_field(String label);

    @Message("Please choose")
    String choose();

    @Message("The case changed while you wrote. This page shows how it stands now, and your text is kept. Look, then "
            + "send it again.")
    String changed_meanwhile();

    @Message("What you had written")
    String kept();

    @Message("This step is not open any more. Copy what you still need.")
    String kept_hint();

    @Message("You took the case.")
    String said_taken();

    @Message("The case is back in the queue.")
    String said_released();

    @Message("The merchant was asked.")
    String said_merchant_asked();

    @Message("The question to the bank is recorded.")
    String said_bank_asked();

    @Message("The bank’s reply is recorded.")
    String said_replied();

    @Message("Your proposal holds: the case is resolved.")
    String said_resolved();

    @Message("Your proposal waits for a second person.")
    String said_proposed();

    @Message("The records were asked again; below is what they say now.")
    String said_proved();

    @Message("The payment is set, and the records were asked about it.")
    String said_picked();

    @Message("The proposal is approved.")
    String said_approved();

    @Message("The proposal is back in review.")
    String said_returned();

    @Message("The case is reopened.")
    String said_reopened();
}
