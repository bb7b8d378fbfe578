package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a merchant reads about what the records say. */
@MessageBundle("found")
public interface FoundMessages {
    @Message("What we found in the records")
    String title();

    @Message("The records show it: {amount} is still owed to your customer.")
    String proven_customer(String amount);

    @Message("The records show it: {amount} is still owed to you.")
    String proven_shop(String amount);

    @Message("It happened, and the money has already gone back. Nothing more is owed to your customer.")
    String returned();

    @Message("It is too early to say: the usual days are not over, or not all records are in yet.")
    String pending();

    @Message("The records do not bear out the claim. By the records, no money is owed to your customer.")
    String refuted();

    @Message("The records do not bear out this claim, but they show something else: {claim}.")
    String other(String claim);

    @Message("The records alone cannot settle this.")
    String open();

    @Message("Several payments fit what you told us.")
    String several();

    @Message("We did not find this payment in the records.")
    String not_found();

    @Message("This is what the records say. A person still decides, and you read the decision here.")
    String not_decided();

    @Message("Which of these is it?")
    String which();

    @Message("Compare the time and the amount with your receipt. Then we look at that payment at once.")
    String which_hint();

    @Message("This one")
    String this_one();

    @Message("This one: {moment}, {amount}")
    String this_one_row(String moment, String amount);

    @Message("Thank you. We looked at that payment.")
    String picked();

    @Message("What happened to the money")
    String money();

    @Message("Payment")
    String payment();

    @Message("Another try")
    String another_try();

    @Message("Paid a second time")
    String second();

    @Message("Cancellation")
    String cancelled();

    @Message("Automatic cancellation by the terminal")
    String undone();

    @Message("Refund")
    String refund();

    @Message("Correction by us, given back")
    String correction();

    @Message("Correction by us, taken afterwards")
    String collected();

    @Message("Another payment of the same amount")
    String lookalike();

    @Message("went through at the terminal")
    String went_through();

    @Message("did not go through at the terminal")
    String failed();

    @Message("no answer reached the terminal")
    String no_answer();

    @Message("the terminal did not see it")
    String not_seen();

    @Message("booked {amount} on {day}")
    String booked(String amount, String day);

    @Message("not booked in the records we have")
    String not_booked();

    @Message("card ending {last4}")
    String card(String last4);

    @Message("terminal {tid}")
    String terminal(String tid);

    @Message("Nothing to do now. A person looks at what we found and decides by {due}.")
    String next_deciding(String due);

    @Message(
            "Nothing to do now. Not all records of these days are in yet. As soon as they are, we look again by ourselves and answer here.")
    String next_records();
}
