package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that file a dispute. */
@MessageBundle("filing")
public interface FilingMessages {
    @Message("File a dispute")
    String title();

    @Message("Step {position} of {of}")
    String step(int position, int of);

    @Message("Back")
    String back();

    @Message("Continue")
    String next();

    @Message(
            "It takes about three minutes. What you enter is kept after every page, and you can finish on another device.")
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

    @Message("None of these. Tell us in your words.")
    String claim_other();

    @Message("Show me examples")
    String examples();

    @Message("The receipt says “communication fault”, and the customer’s phone shows a debit of ¥125.")
    String example_failed_but_debited();

    @Message("The bill was ¥12.50, and ¥125.00 was keyed in.")
    String example_wrong_amount();

    @Message("The first try seemed to fail, you swiped again, and the customer has two debits.")
    String example_duplicate_debit();

    @Message("You refunded a returned coat eight days ago, and the customer has seen nothing.")
    String example_missing_refund();

    @Message("You refunded ¥80, and ¥8 arrived.")
    String example_wrong_refund();

    @Message("The terminal prints “reversal failed” again and again, and the customer stays debited.")
    String example_failed_reversal();

    @Message("You were paid for a sale that you do not know.")
    String example_other();

    @Message("In your words")
    String words();

    @Message(
            "What the terminal showed, what the customer saw, what you did then. You may leave this empty unless it is something else. At most 1,900 characters. Never write a full card number.")
    String words_hint();

    @Message("nothing written")
    String words_none();

    @Message("Shown by the terminal")
    String code();

    @Message("The customer has a notice of the debit")
    String debited();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("The terminal showed: {code}.")
    String told_code(String code);

    @Message("The customer has a notice of the debit.")
    String told_debited();

    @Message("The customer has no notice of a debit.")
    String told_not_debited();

    @Message("Which amounts are they?")
    String money();

    @Message("The payment: {amount}")
    String payment_of(String amount);

    @Message("Amount of the payment, in yuan")
    String paid();

    @Message("The amount on the receipt, for example 125.00")
    String paid_hint();

    @Message("Amount that was debited, in yuan")
    String moved();

    @Message("Refund that arrived, in yuan")
    String moved_refund();

    @Message("Amount that would have been right, in yuan")
    String right();

    @Message("Refund that should have arrived, in yuan")
    String right_refund();

    @Message("Amount that should come back, in yuan")
    String claimed();

    @Message("Refund that did not arrive, in yuan")
    String claimed_refund();

    @Message("Most often the whole amount")
    String claimed_hint();

    @Message("The difference")
    String difference();

    @Message("What can you show?")
    String papers();

    @Message("These usually settle such a claim at once. Without them you can file too, and send them later.")
    String papers_lead();

    @Message("All that is usually needed is there.")
    String papers_complete();

    @Message("What is usually needed")
    String papers_needed();

    @Message("What you gave")
    String papers_given();

    @Message("none yet; they can follow later")
    String papers_none();

    @Message("Add a paper")
    String paper_add();

    @Message("What it shows")
    String paper_kind();

    @Message("Photos or files")
    String paper_file();

    @Message("Or write it")
    String paper_text();

    @Message("Where you have no paper, say it in words. At most 2,000 characters.")
    String paper_text_hint();

    @Message("Add")
    String paper_send();

    @Message("Take back")
    String paper_remove();

    @Message("Take back: {paper}")
    String paper_remove_named(String paper);

    @Message("Whom may we ask?")
    String contact();

    @Message("Only if something is unclear. You may leave all of it empty.")
    String contact_lead();

    @Message("nobody named")
    String contact_none();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Check your answers")
    String check();

    @Message("Change")
    String change();

    @Message("Change: {what}")
    String change_named(String what);

    @Message("File the dispute")
    String submit();

    @Message("After this you get a number. Sending twice files only once.")
    String submit_hint();

    @Message("“{label}”: ")
    String in_field(String label);

    @Message(
            "This dispute had been sent before, as the case below. Your later changes were not taken. To file another dispute, begin anew.")
    String sent_before();

    @Message("Kept meanwhile from another device")
    String clash();

    @Message("Below stands what you have just sent. Change it as it should be, and continue: then yours counts.")
    String clash_hint();

    @Message("Finish what you started")
    String drafts();

    @Message("Last changed {day}; kept until {until}")
    String draft_when(String day, String until);

    @Message("Throw away")
    String draft_discard();

    @Message("Throw away: {what}")
    String draft_discard_named(String what);

    @Message("The draft is gone.")
    String discarded();
}
