package io.redress.desk.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what the records say of a case, and about a proposal made from it. */
@MessageBundle("deskproof")
public interface DeskProofMessages {
    @Message("What the records say")
    String title();

    @Message("The records were not asked about this case yet.")
    String none();

    @Message("{amount} · {direction}")
    String owed(String amount, String direction);

    @Message("Why")
    String why();

    @Message("What would settle it")
    String settles();

    @Message("The records support another claim")
    String supported();

    @Message("Decision that fits")
    String suggestion();

    @Message("{outcome} · {remedy} · {amount}")
    String suggested(String outcome, String remedy, String amount);

    @Message("Rows it rests on")
    String rows();

    @Message("Message")
    String what();

    @Message("What the terminal saw (journal)")
    String journal();

    @Message("What was cleared (settlement)")
    String settlement();

    @Message("Not in the journal")
    String no_journal();

    @Message("Not in the settlement")
    String no_settlement();

    @Message("The same message as above")
    String above();

    @Message("differs")
    String differs();

    @Message("missing")
    String lacks();

    @Message("Amount")
    String amount();

    @Message("Time")
    String time();

    @Message("Answer")
    String answer();

    @Message("Settled")
    String settled();

    @Message("Trace no.")
    String trace();

    @Message("RRN")
    String rrn();

    @Message("Card")
    String card();

    @Message("Order")
    String order();

    @Message("approved ({code})")
    String approved(String code);

    @Message("refused ({code})")
    String refused(String code);

    @Message("no answer")
    String no_answer();

    @Message("This one is meant")
    String pick();

    @Message("This one is meant: {amount}, {moment}")
    String pick_row(String amount, String moment);

    @Message("Records until")
    String coverage();

    @Message("journal {journal}, settlement {settlement}")
    String until(String journal, String settlement);

    @Message("none imported")
    String no_records();

    @Message("Awaited")
    String awaited();

    @Message("journal of {days}")
    String journal_of(String days);

    @Message("settlement of {days}")
    String settlement_of(String days);

    @Message("Asked {moment} · rules {version}")
    String asked_at(String moment, String version);

    @Message("Ask the records again")
    String again();

    @Message("Prefilled from what the records say. Check it, and change what is not right.")
    String prefilled();

    @Message("{amount} proven")
    String proven(String amount);

    @Message("Differs from what the records suggest:")
    String other_than_suggested();
}
