package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the case page, its forms left out. */
@MessageBundle("deskcase")
public interface DeskCaseMessages {
    @Message("Case {number}")
    String title(String number);

    @Message("Nobody works on this case.")
    String assignee_nobody();

    @Message("{name} works on this case.")
    String assignee_is(String name);

    @Message(
            "This is a colleague's case. Act on it only to cover for them, on a holiday for instance: it stays theirs.")
    String assignee_other();

    @Message("You work on this case.")
    String assignee_you();

    @Message("Take")
    String take();

    @Message("Take over")
    String take_over();

    @Message("Put back into the queue")
    String release();

    @Message("Clocks")
    String clocks();

    @Message("Service level")
    String level();

    @Message("State")
    String state();

    @Message("Target")
    String target();

    @Message("Time left")
    String left();

    @Message("Due")
    String due();

    @Message("provisional: the official calendar of that year is not out yet")
    String provisional();

    @Message("running")
    String running();

    @Message("little time left")
    String risk();

    @Message("overdue")
    String breached();

    @Message("paused")
    String paused();

    @Message("met")
    String met();

    @Message("met too late")
    String met_late();

    @Message("begun {moment}")
    String begun(String moment);

    @Message("cancelled")
    String cancelled();

    @Message("{time} to spare")
    String spare(String time);

    @Message("{time} late")
    String late(String time);

    @Message("The claim")
    String claim();

    @Message("Claimed")
    String claimed();

    @Message("Should have been")
    String expected();

    @Message("On the receipt")
    String paid();

    @Message("Returned")
    String returned();

    @Message("Outcome")
    String outcome();

    @Message("Merchant")
    String merchant();

    @Message("Terminal")
    String terminal();

    @Message("Day of the payment")
    String day();

    @Message("Card, last four")
    String card();

    @Message("Trace number")
    String trace();

    @Message("Reference number (RRN)")
    String rrn();

    @Message("In the merchant’s words")
    String narrative();

    @Message("Contact")
    String contact();

    @Message("Filed")
    String filed();

    @Message("{time}, by {who}")
    String at_by(String time, String who);

    @Message("Evidence")
    String evidence();

    @Message("No evidence has come so far.")
    String evidence_none();

    @Message("Download {kind}")
    String download(String kind);

    @Message("Picture of {name}")
    String picture(String name);

    @Message("written statement")
    String statement();

    @Message("Banks")
    String banks();

    @Message("No bank was asked so far.")
    String banks_none();

    @Message("{bank}, {channel}")
    String bank_by(String bank, String channel);

    @Message("chased {count} times")
    String chased(int count);

    @Message("waiting for the reply until {due}")
    String awaited_until(String due);

    @Message("no longer awaited")
    String not_awaited();

    @Message("Proposals")
    String proposals();

    @Message("Nothing was proposed so far.")
    String proposals_none();

    @Message("Approved by {who}")
    String approved_by(String who);

    @Message("Returned by {who}")
    String returned_by(String who);

    @Message("Where it stands")
    String stands();

    @Message("Timeline")
    String timeline();

    @Message("done")
    String done();

    @Message("now")
    String now();

    @Message("next")
    String next();

    @Message("not needed so far")
    String skipped();
}
