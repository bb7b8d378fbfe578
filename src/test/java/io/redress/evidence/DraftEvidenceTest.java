package io.redress.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.cases.timeline.CaseEvent;
import io.redress.evidence.receiving.ReceiveFile;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Papers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Papers that come before their case. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class DraftEvidenceTest {
    @Inject
    DraftEvidence drafts;

    @Inject
    ReceiveFile door;

    @Inject
    EvidenceItems items;

    @Inject
    EvidenceContent content;

    @Inject
    EntityManager database;

    @Inject
    CaseJourney journey;

    private final UUID draft = UUID.randomUUID();

    @Test
    void papers_of_a_draft_are_the_same_rows_on_the_case_and_tick_what_it_asks_for() {
        var photo = drafts.keep(draft, EvidenceKind.RECEIPT, photo(31), Actors.MERCHANT);
        drafts.keep(draft, EvidenceKind.BANK_SMS, EvidenceFile.ofText("扣款125.00元"), Actors.MERCHANT);
        journey.files(Claims.unidentified()).isNow(CaseStatus.AWAITING_MERCHANT);
        assertThat(drafts.attachToCase(draft, journey.number(), Actors.MERCHANT))
                .isEqualTo(2);
        journey.isNow(CaseStatus.IN_REVIEW).told(CaseEvent.EVIDENCE_GIVEN, CaseEvent.EVIDENCE_COMPLETE);
        var hung = QuarkusTransaction.requiringNew()
                .call(() -> items.of(journey.now().id(), photo.id()));
        assertThat(content.read(hung)).isEqualTo(Papers.picture("png", 31, 7));
        assertThat(drafts.of(draft)).isEmpty();
        assertThat(drafts.attachToCase(draft, journey.number(), Actors.MERCHANT))
                .isZero();
    }

    @Test
    void a_paper_that_is_taken_back_is_gone_unless_somebody_else_gave_the_same() {
        var mine = drafts.keep(draft, EvidenceKind.RECEIPT, photo(32), Actors.MERCHANT);
        var other = UUID.randomUUID();
        var theirs = drafts.keep(other, EvidenceKind.ORDER, photo(32), Actors.OTHER_MERCHANT);
        assertThat(kept(mine.sha256())).as("once for both").isOne();
        assertThat(refusal(() -> drafts.of(draft, theirs.id()))).isEqualTo(Rule.NOT_FOUND);
        assertThat(refusal(() -> drafts.remove(draft, theirs.id()))).isEqualTo(Rule.NOT_FOUND);
        drafts.remove(draft, mine.id());
        assertThat(drafts.of(draft)).isEmpty();
        assertThat(content.read(theirs)).isNotEmpty();
        drafts.removeAll(other);
        assertThat(kept(mine.sha256())).isZero();
        assertThat(kept(mine.thumbnailSha256())).isZero();
    }

    @Test
    void a_draft_takes_twenty_papers_and_the_same_one_once() {
        for (int i = 0; i < 20; i++) {
            drafts.keep(draft, EvidenceKind.LETTER, EvidenceFile.ofText("说明" + i), Actors.MERCHANT);
        }
        drafts.keep(draft, EvidenceKind.LETTER, EvidenceFile.ofText("说明7"), Actors.MERCHANT);
        assertThat(refusal(() -> drafts.keep(draft, EvidenceKind.LETTER, EvidenceFile.ofText("说明20"), Actors.MERCHANT)))
                .isEqualTo(Rule.TOO_MANY_FILES);
        assertThat(drafts.of(draft)).hasSize(20);
    }

    private EvidenceFile photo(int width) {
        return door.receive("a.png", Papers.picture("png", width, 7));
    }

    private static Rule refusal(Runnable doing) {
        return catchThrowableOfType(RuleViolation.class, doing::run).rule();
    }

    private long kept(String sha256) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery("select count(*) from evidence_content where sha256 = ?1")
                                .setParameter(1, sha256)
                                .getSingleResult())
                .longValue());
    }
}
