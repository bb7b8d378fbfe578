package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the queue, of approvals, and of how much time is left. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("Queue")
    String title();

    @Message("Least working time left first.")
    String order();

    @Message("Case number")
    String search();

    @Message("Open")
    String search_go();

    @Message("{typed} is not a case number: one digit is wrong or missing. Compare it with the mail or the page you "
            + "have it from.")
    String search_wrong(String typed);

    @Message("There is no case {number}. Compare the number with the mail or the page you have it from.")
    String search_none(String number);

    @Message("Whose")
    String whose();

    @Message("Everybody’s")
    String all();

    @Message("Mine")
    String mine();

    @Message("Nobody’s")
    String nobodys();

    @Message("Step")
    String step();

    @Message("All steps")
    String all_steps();

    @Message("Time left")
    String time_left();

    @Message("Case")
    String number();

    @Message("Claim")
    String claim();

    @Message("Merchant")
    String merchant();

    @Message("Claimed")
    String amount();

    @Message("Status")
    String status();

    @Message("Priority")
    String priority();

    @Message("Assignee")
    String assignee();

    @Message("nobody")
    String nobody();

    @Message("Action")
    String action();

    @Message("Take")
    String take();

    @Message("Take {number}")
    String take_case(String number);

    @Message("ready to decide")
    String ready();

    @Message("What the records say")
    String records();

    @Message("differs from the records’ suggestion")
    String differs();

    @Message("escalated")
    String escalated();

    @Message("Nothing waits here. Well done.")
    String empty();

    @Message("No case matches these filters.")
    String empty_filtered();

    @Message("Show all cases of the queue")
    String show_all();

    @Message("{h} h {m} min")
    String hours_minutes(long h, long m);

    @Message("{h} h")
    String hours(long h);

    @Message("{m} min")
    String minutes(long m);

    @Message("{time} over")
    String overdue(String time);

    @Message("paused")
    String paused();

    @Message("Redress")
    String house();

    @Message("Approvals")
    String approvals();

    @Message("Proposals that wait for a second person, least working time left first.")
    String approvals_lead();

    @Message("No proposal waits for a second person.")
    String approvals_empty();

    @Message("Proposal")
    String proposal();

    @Message("To return")
    String to_return();

    @Message("Proposed by")
    String maker();

    @Message("What supports it")
    String support();

    @Message("{count} pieces of evidence")
    String evidence_count(int count);

    @Message("one piece of evidence")
    String evidence_one();

    @Message("no evidence")
    String evidence_none();

    @Message("{bank}: {reply}")
    String bank_said(String bank, String reply);

    @Message("no bank asked")
    String bank_none();

    @Message("Look and decide")
    String decide();

    @Message("yours, so not yours to decide")
    String own();

    @Message("Overdue banks")
    String overdue_banks();

    @Message("These banks have not replied in time. Call them, or record that no reply came and go on.")
    String overdue_banks_lead();

    @Message("No bank is overdue.")
    String overdue_banks_empty();

    @Message("Bank")
    String bank();

    @Message("Due")
    String due();

    @Message("Chasers")
    String chasers();

    @Message("Merchant, by the link in a mail")
    String by_mail_link();
}
