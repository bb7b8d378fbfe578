package io.redress.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.BankEnquiry;
import io.redress.bankcontact.Reply;
import io.redress.cases.Cases;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceItems;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.EvidenceRequest;
import io.redress.evidence.EvidenceRequests;
import io.redress.notifications.Notice;
import io.redress.notifications.Notices;
import io.redress.resolution.Proposal;
import io.redress.resolution.Proposals;
import io.redress.shared.MovableClock;
import io.redress.sla.AlarmSweep;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second node on the same database changes nothing about what came first. */
@QuarkusTest
class TwoNodesTest {
    @Inject
    CaseJourney journey;

    @Inject
    EntityManager database;

    @Inject
    Proposals proposals;

    @Inject
    EvidenceRequests requests;

    @Inject
    EvidenceItems items;

    @Inject
    BankEnquiries enquiries;

    @Inject
    Notices notices;

    @Inject
    Cases cases;

    @Inject
    AlarmSweep sweep;

    @Inject
    MovableClock clock;

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    /** This node has written before, so that it would have ids in store if it kept any. */
    @BeforeEach
    void this_node_has_worked() {
        journey.files(Claims.unidentified()).gives(EvidenceKind.RECEIPT).asksBank();
        journey.bankReplies(Reply.CONFIRMED).proposes(Outcome.DECLINED, Remedy.NONE, 0);
    }

    @Test
    void what_happened_on_another_node_stands_where_it_happened() {
        journey.files(Claims.identified());
        var there = onAnotherNode(
                "timeline_entry",
                "case_id, at, event, actor, facts",
                "%d, now(), 'ASSIGNED', 'other', '{}'".formatted(caseId()));
        journey.takes(Actors.LIAISON);
        var ids = journey.entries().stream().map(TimelineEntry::id).toList();
        assertThat(ids.indexOf(there)).isEqualTo(ids.size() - 2);
    }

    @Test
    void the_last_proposal_is_the_last_one_made() {
        journey.files(Claims.identified());
        var there = onAnotherNode(
                "proposal",
                "case_id, outcome, remedy, amount_fen, reason, maker, made_at, state",
                "%d, 'DECLINED', 'NONE', 0, '', 'other', now(), 'RETURNED'".formatted(caseId()));
        journey.proposes(Outcome.DECLINED, Remedy.NONE, 0);
        assertThat(read(() -> proposals.of(caseId())))
                .hasSize(2)
                .first()
                .extracting(Proposal::id)
                .isEqualTo(there);
    }

    @Test
    void requests_papers_and_enquiries_are_in_the_order_they_were_made() {
        journey.files(Claims.identified());
        var request = onAnotherNode(
                "evidence_request",
                "case_id, kinds, note, asked_by, asked_at, remind_at, due_at, closed_at, closing",
                "%d, 'LETTER', '', 'other', now(), now(), now(), now(), 'LAPSED'".formatted(caseId()));
        var item = onAnotherNode(
                "evidence_item",
                "case_id, kind, media_type, size_bytes, sha256, given_by, given_at, scan",
                "%d, 'LETTER', 'text/plain', 1, '', 'other', now(), 'UNSCANNED'".formatted(caseId()));
        var enquiry = onAnotherNode(
                "bank_enquiry",
                "case_id, bank, channel, question, asked_by, asked_at, chase_at, due_at, closed_at",
                "%d, 'ICBC', 'FAX', '', 'other', now(), now(), now(), now()".formatted(caseId()));
        journey.asksForEvidence(EvidenceKind.RECEIPT, EvidenceKind.ORDER)
                .gives(EvidenceKind.RECEIPT)
                .asksBank();
        assertThat(read(() -> requests.of(caseId())))
                .extracting(EvidenceRequest::id)
                .hasSize(2)
                .startsWith(request);
        assertThat(read(() -> items.of(caseId())))
                .extracting(EvidenceItem::id)
                .hasSize(2)
                .startsWith(item);
        assertThat(read(() -> enquiries.of(caseId())))
                .extracting(BankEnquiry::id)
                .hasSize(2)
                .startsWith(enquiry);
    }

    @Test
    void the_newest_notice_is_the_last_one_written() {
        journey.files(Claims.identified());
        var there = onAnotherNode(
                "notice",
                "entry_id, case_id, mid, created_at",
                "%d, %d, '%s', now()".formatted(journey.entries().get(0).id(), caseId(), Claims.MID));
        journey.asksForEvidence(EvidenceKind.RECEIPT);
        var mine = read(() -> notices.unread(Actors.MERCHANT)).stream()
                .filter(notice -> notice.caseId() == caseId())
                .map(Notice::id);
        assertThat(mine).hasSize(2).endsWith(there);
    }

    @Test
    void an_alarm_is_not_written_before_what_somebody_is_just_doing() {
        journey.files(Claims.identified());
        clock.advance(Duration.ofDays(60));
        QuarkusTransaction.requiringNew().run(() -> {
            cases.forChange(Actors.LIAISON, journey.number());
            sweep.sweep();
        });
        assertThat(journey.entries()).extracting(TimelineEntry::event).doesNotContain(CaseEvent.CLOCK_BREACHED);
        clock.advance(Duration.ofHours(1));
        sweep.sweep();
        journey.told(CaseEvent.CLOCK_BREACHED);
    }

    private long caseId() {
        return journey.now().id();
    }

    /** Writes a row as a node does that has used up its ids: with the next one of the sequence. */
    private long onAnotherNode(String table, String columns, String values) {
        return read(() -> ((Number) database.createNativeQuery(
                                "insert into %1$s (id, %2$s) values (nextval('%1$s_seq'), %3$s) returning id"
                                        .formatted(table, columns, values))
                        .getSingleResult())
                .longValue());
    }

    private static <T> T read(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }
}
