package io.redress.disputes.web.mine;

import io.redress.disputes.filing.Drafts;
import io.redress.disputes.filing.FilingDraft;
import io.redress.identity.Actor;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lists what somebody of a merchant began to file, the last changed first. */
@ApplicationScoped
class ListDrafts {
    private final Drafts drafts;
    private final Words words;
    private final Clock clock;
    private final ZoneId zone;

    ListDrafts(Drafts drafts, Words words, Clock clock, @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional
    List<DraftRow> of(Actor merchant) {
        return drafts.unfinished(merchant, clock.instant()).stream()
                .map(this::row)
                .toList();
    }

    private DraftRow row(FilingDraft draft) {
        var told = draft.answers();
        return new DraftRow(
                draft.id().toString(),
                words.of(told.happened().claim()),
                told.payment() == null ? null : told.payment().knownFen(),
                draft.changedAt(),
                draft.expiresAt().atZone(zone).toLocalDate());
    }
}
