package io.redress.disputes.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a merchant reads about the own cases. */
@MessageBundle("disputes")
public interface DisputeMessages {
    @Message("My cases")
    String mine_title();

    @Message("You have not filed a dispute yet. If a card payment went wrong, tell us; it takes about three minutes.")
    String mine_none();

    @Message("File a dispute")
    String file();

    @Message("Waiting for you")
    String mine_waiting();

    @Message("Being worked on")
    String mine_open();

    @Message("Closed")
    String mine_over();

    @Message("Card ending {last4}")
    String card(String last4);

    @Message("{days} {#if days == 1}day{#else}days{/if} left")
    String days_left(long days);

    @Message("{hours} {#if hours == 1}hour{#else}hours{/if} left")
    String hours_left(long hours);

    @Message("less than an hour left")
    String minutes_left();

    @Message("the time is over")
    String overdue();

    @Message("{amount} came back")
    String came_back(String amount);

    @Message("Filed")
    String plain_filed();

    @Message("We are waiting for records")
    String plain_records();

    @Message("We need papers from you")
    String plain_papers();

    @Message("We are checking")
    String plain_checking();

    @Message("We are asking the bank")
    String plain_bank();

    @Message("Decision is being checked")
    String plain_approval();

    @Message("Decided")
    String plain_resolved();

    @Message("Closed")
    String plain_closed();

    @Message("Withdrawn")
    String plain_withdrawn();

    @Message("Case {number}")
    String case_title(String number);

    @Message("Where your case stands")
    String steps();

    @Message("Filed")
    String step_filed();

    @Message("Checking the records")
    String step_checking();

    @Message("Papers or bank, if needed")
    String step_outside();

    @Message("Decision")
    String step_decision();

    @Message("Settled")
    String step_closed();

    @Message("next")
    String step_next();

    @Message("later")
    String step_later();

    @Message("done")
    String step_done();

    @Message("now")
    String step_here();

    @Message("not needed")
    String step_skipped();

    @Message("What happens now")
    String next();

    @Message("Nothing to do now. We check the records and answer by {due}.")
    String next_checking(String due);

    @Message("Nothing to do now. We check the records and answer here.")
    String next_checking_undated();

    @Message("Send us the papers below by {due}. If something is still missing then, we decide with what we have, and "
            + "you may lose the claim.")
    String next_papers(String due);

    @Message("Nothing to do now. We asked the bank and wait for its reply. Our own time goes on when it is there.")
    String next_bank();

    @Message("Nothing to do now. A decision is proposed, and a second person checks it.")
    String next_approval();

    @Message("We have decided. If you do not agree, appeal by {until}; else the case is closed then.")
    String next_resolved(String until);

    @Message("This case is closed. If something new came up, file a new dispute.")
    String next_closed();

    @Message("This claim was taken back. If the problem is still there, file a new dispute.")
    String next_withdrawn();

    @Message("Papers we need")
    String papers();

    @Message("Due")
    String papers_due();

    @Message("there")
    String paper_there();

    @Message("still missing")
    String paper_missing();

    @Message("Send a paper")
    String give_title();

    @Message("Send another paper")
    String give_more();

    @Message("What it is")
    String give_kind();

    @Message("Or write it")
    String give_text();

    @Message("Where you have no paper, say it in words. At most 2,000 characters.")
    String give_text_hint();

    @Message("Send")
    String give_submit();

    @Message("The paper is here: {kind}.")
    String given(String kind);

    @Message("Papers you gave")
    String given_title();

    @Message("Written statement")
    String given_text();

    @Message("Outcome")
    String outcome();

    @Message("The records bear you out.")
    String outcome_upheld();

    @Message("The records bear you out in part.")
    String outcome_partly();

    @Message("The records do not bear out the claim. No money comes back.")
    String outcome_declined();

    @Message("The money had already gone back another way. Nothing more comes back through this case.")
    String outcome_settled();

    @Message("The claim was taken back.")
    String outcome_withdrawn();

    @Message("Why")
    String reason();

    @Message("How it goes back")
    String remedy();

    @Message("The payment and the money")
    String facts();

    @Message("What happened")
    String claim();

    @Message("Day of the payment")
    String day();

    @Message("Amount of the payment")
    String amount();

    @Message("Should come back")
    String claimed();

    @Message("Right amount")
    String expected();

    @Message("Came back so far")
    String returned();

    @Message("Terminal")
    String tid();

    @Message("Trace number")
    String trace();

    @Message("Reference number")
    String rrn();

    @Message("Card")
    String card_label();

    @Message("Your words")
    String narrative();

    @Message("What happened so far")
    String timeline();

    @Message("I do not agree: appeal by {until}")
    String appeal(String until);

    @Message("Your appeal is here, and the case is looked at again.")
    String appealed();

    @Message("Withdraw the claim")
    String withdraw();

    @Message("The claim is withdrawn.")
    String withdrawn();

    @Message("you")
    String who_you();

    @Message("your shop")
    String who_shop();

    @Message("the desk")
    String who_desk();

    @Message("by itself")
    String who_house();
}
