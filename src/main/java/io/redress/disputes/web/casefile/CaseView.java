package io.redress.disputes.web.casefile;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Payment;
import io.redress.cases.Remedy;
import io.redress.cases.narration.TimelineLine;
import io.redress.disputes.web.Badge;
import io.redress.disputes.web.found.Found;
import io.redress.disputes.web.found.MoneyTrail;
import io.redress.disputes.web.talk.Talk;
import io.redress.disputes.web.upload.Limits;
import io.redress.disputes.web.waiting.WaitingLine;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.ScanState;
import java.time.Instant;
import java.util.List;

/**
 * A case as its merchant sees it; amounts are in fen.
 *
 * @param next what happens now and who has to do something, in a sentence
 * @param waits what the merchant has to do, what matters most first
 * @param appealUntil until when an appeal is taken, null where none is
 * @param trail the way of the money, null where the records cannot tell
 * @param found what the records say, null before they were asked
 * @param asked null while no papers are waited for
 * @param mayGive whether papers are still taken
 * @param limits how large and how many papers may be
 * @param kinds what a paper may be, what is asked for and still missing first
 * @param decided null before a decision
 */
public record CaseView(
        String number,
        Claim claim,
        Badge badge,
        Payment payment,
        long claimedFen,
        Long expectedFen,
        long returnedFen,
        String narrative,
        List<Step> steps,
        String next,
        List<WaitingLine> waits,
        Found found,
        Asked asked,
        boolean mayGive,
        Limits limits,
        List<EvidenceKind> kinds,
        boolean mayWithdraw,
        String appealUntil,
        MoneyTrail trail,
        Talk talk,
        Decided decided,
        List<Paper> papers,
        List<TimelineLine> timeline) {

    /** @param icon the same for the eye; {@code state} is {@code done}, {@code here}, {@code ahead} or {@code skipped}, for the style sheet */
    public record Step(String label, String state, String icon, String stateWord) {}

    /** Papers that are waited for, with the desk's note, which may be empty. */
    public record Asked(Instant dueAt, String left, String note, List<Tick> ticks) {}

    /** One kind of paper that was asked for. */
    public record Tick(EvidenceKind kind, boolean there) {}

    /** One paper the merchant gave; without a name it is a written statement. */
    public record Paper(
            long id,
            EvidenceKind kind,
            String fileName,
            String size,
            Instant givenAt,
            boolean hasThumbnail,
            ScanState scan) {
        public boolean mayBeOpened() {
            return scan.mayBeOpened();
        }

        public boolean isInfected() {
            return scan == ScanState.INFECTED;
        }
    }

    /** @param reason in the words of the desk; null where the merchant took the claim back */
    public record Decided(Outcome outcome, String meaning, String reason, Remedy remedy, Instant at) {}
}
