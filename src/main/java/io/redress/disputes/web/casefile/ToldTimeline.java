package io.redress.disputes.web.casefile;

import io.redress.cases.DisputeCase;
import io.redress.cases.narration.Narrator;
import io.redress.cases.narration.TimelineLine;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.disputes.web.Phrases;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The timeline as it is told to the merchant: nothing internal, no names of the desk, only words meant for them. */
@ApplicationScoped
class ToldTimeline {
    /** What was asked of them, their own reasons and why it was decided so. Words between desk and bank stay there. */
    private static final Set<CaseEvent> QUOTED =
            EnumSet.of(CaseEvent.EVIDENCE_ASKED, CaseEvent.RESOLVED, CaseEvent.WITHDRAWN, CaseEvent.REOPENED);

    private final Timeline timeline;
    private final Narrator narrator;
    private final TheirAccounts accounts;
    private final Phrases phrases;

    ToldTimeline(Timeline timeline, Narrator narrator, TheirAccounts accounts, Phrases phrases) {
        this.timeline = timeline;
        this.narrator = narrator;
        this.accounts = accounts;
        this.phrases = phrases;
    }

    List<TimelineLine> of(DisputeCase about, Actor reader) {
        return timeline.of(about.id(), false).stream()
                .map(entry -> line(entry, about, reader))
                .toList();
    }

    private TimelineLine line(TimelineEntry entry, DisputeCase about, Actor reader) {
        return new TimelineLine(
                entry.at(),
                narrator.toMerchant(entry, phrases.locale()),
                QUOTED.contains(entry.event()) ? narrator.quote(entry) : "",
                accounts.name(about, entry.actor(), reader));
    }
}
