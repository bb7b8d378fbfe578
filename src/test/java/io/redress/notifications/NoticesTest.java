package io.redress.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.cases.CloseCase;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.ReopenCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import io.redress.resolution.Decision;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticesTest {
    @Inject
    CaseJourney journey;

    @Inject
    ReopenCase reopen;

    @Inject
    CloseCase closeCase;

    @Inject
    Notices notices;

    @Inject
    Timeline timeline;

    @Test
    void the_merchant_is_told_what_is_asked_and_how_it_ended() {
        journey.files(Claims.unidentified())
                .gives(EvidenceKind.RECEIPT)
                .gives(EvidenceKind.BANK_SMS)
                .proposes(Outcome.DECLINED, Remedy.NONE, 0)
                .isNow(CaseStatus.RESOLVED);
        assertThat(toldTo(Actors.MERCHANT)).containsExactly(CaseEvent.RESOLVED, CaseEvent.EVIDENCE_ASKED);
        assertThat(toldTo(Actors.OTHER_MERCHANT)).isEmpty();
    }

    @Test
    void the_merchant_is_told_what_others_do_with_the_claim_and_not_what_they_did_themselves() {
        journey.files(Claims.identified()).proposes(Outcome.DECLINED, Remedy.NONE, 0);
        reopen.reopen(journey.number(), "漏看一笔", Actors.LIAISON);
        assertThat(toldTo(Actors.MERCHANT)).containsExactly(CaseEvent.REOPENED, CaseEvent.RESOLVED);
        journey.withdraws();
        assertThat(toldTo(Actors.MERCHANT)).containsExactly(CaseEvent.REOPENED, CaseEvent.RESOLVED);
        journey.files(Claims.identified()).proposes(Outcome.DECLINED, Remedy.NONE, 0);
        closeCase.close(journey.number());
        assertThat(toldTo(Actors.MERCHANT)).containsExactly(CaseEvent.CLOSED, CaseEvent.RESOLVED);
    }

    @Test
    void the_lead_is_told_of_what_waits_for_approval_and_its_maker_of_what_comes_back() {
        journey.files(Claims.claim(250_000, "630012146500"))
                .takes(Actors.LIAISON)
                .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000)
                .decides(Decision.RETURN, Actors.LEAD);
        assertThat(toldTo(Actors.LEAD)).containsExactly(CaseEvent.APPROVAL_ASKED);
        assertThat(toldTo(Actors.LIAISON)).containsExactly(CaseEvent.RETURNED);
        assertThat(toldTo(Actors.OTHER_LIAISON)).isEmpty();
    }

    @Test
    void what_was_read_is_not_shown_again() {
        journey.files(Claims.unidentified());
        var newest = QuarkusTransaction.requiringNew()
                .call(() -> notices.unread(Actors.MERCHANT).get(0).id());
        notices.read(Actors.OTHER_MERCHANT, newest);
        assertThat(toldTo(Actors.MERCHANT)).hasSize(1);
        notices.read(Actors.MERCHANT, newest);
        assertThat(toldTo(Actors.MERCHANT)).isEmpty();
    }

    /** What an actor was told of this test's case, newest first. */
    private List<CaseEvent> toldTo(Actor actor) {
        var caseId = journey.now().id();
        return QuarkusTransaction.requiringNew().call(() -> notices.unread(actor).stream()
                .filter(notice -> notice.caseId() == caseId)
                .map(notice -> timeline.findById(notice.entryId()).event())
                .toList());
    }
}
