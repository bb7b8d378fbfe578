package io.redress.counter.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that explains a code at the counter. */
@MessageBundle("check")
public interface CheckMessages {
    @Message("Check a code")
    String title();

    @Message("Was money taken? May you swipe again? Type what the terminal shows.")
    String lead();

    @Message("Code or message on the terminal or receipt")
    String code();

    @Message("For example 98, 51, reversal failed. Never a card number.")
    String code_hint();

    @Message("Does the customer have a debit notice from the bank?")
    String debited();

    @Message("Yes, a message or an entry in the bank’s app")
    String debited_yes();

    @Message("No")
    String debited_no();

    @Message("Check")
    String submit();

    @Message("It was another day, or you know the customer’s bank")
    String more();

    @Message("Day of the payment")
    String day();

    @Message("Leave it empty for today.")
    String day_hint();

    @Message("The customer’s bank")
    String bank();

    @Message("I do not know")
    String bank_unknown();

    @Message("Which of these does it say?")
    String pick();

    @Message("“{typed}” can mean several things. Pick what is nearest; if in doubt, take the code.")
    String pick_lead(String typed);

    @Message("We do not know this code or message")
    String unknown();

    @Message(
            "Do not swipe again until the first payment is clear. Look it up on the terminal, or try another part of the "
                    + "message, such as the two-character code on the receipt.")
    String unknown_lead();

    @Message("Was money taken?")
    String money();

    @Message("The terminal says no, but the customer has a notice. Only the records can tell.")
    String money_contradiction();

    @Message("It has not been said whether the customer has a debit notice. Does the customer have one?")
    String unsaid();

    @Message("Yes")
    String yes();

    @Message("Will it come back by itself?")
    String back();

    @Message("There is nothing to come back.")
    String back_nothing();

    @Message("No, the payment stands.")
    String back_stands();

    @Message("No. File a dispute.")
    String back_never();

    @Message("If money was taken, it does not come back by itself.")
    String back_never_if();

    @Message("Mostly yes, by {day}")
    String back_by(String day);

    @Message("If money was taken: mostly yes, by {day}")
    String back_by_if(String day);

    @Message("It should have been back by {day}. File a dispute now.")
    String back_overdue(String day);

    @Message("Within {days} working days after {day}. Banks promise no day.")
    String back_within(int days, String day);

    @Message("The holidays of that year are not official yet.")
    String back_provisional();

    @Message("May I swipe again?")
    String again();

    @Message("Never before it is certain that the first payment failed: the customer could pay twice.")
    String again_why();

    @Message("Meaning")
    String meaning();

    @Message("On the side of")
    String side();

    @Message("What to do now")
    String steps();

    @Message("What to keep")
    String keep();

    @Message("File a dispute")
    String file();

    @Message("Your answers are carried over. It takes about three minutes.")
    String file_lead();

    @Message("Is something else wrong? File a dispute")
    String file_else();

    @Message("Where this is from")
    String source();

    @Message(
            "{source}; looked up on {day}. Version {version}. Lists of codes disagree: where your acquirer says otherwise, "
                    + "the acquirer is right.")
    String source_text(String source, String day, int version);

    @Message("Check another code")
    String another();

    @Message("All codes")
    String all();

    @Message("Known now")
    String incidents();

    @Message("since {from}")
    String incident_since(String from);

    @Message("{from} to {to}")
    String incident_period(String from, String to);

    @Message("all banks")
    String incident_all_banks();
}
