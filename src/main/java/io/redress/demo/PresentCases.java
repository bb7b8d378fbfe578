package io.redress.demo;

import static io.redress.cases.Claim.DUPLICATE_DEBIT;
import static io.redress.cases.Claim.FAILED_BUT_DEBITED;
import static io.redress.cases.Claim.FAILED_REVERSAL;
import static io.redress.cases.Claim.MISSING_REFUND;
import static io.redress.cases.Claim.OTHER;
import static io.redress.cases.Claim.WRONG_AMOUNT;
import static io.redress.cases.Claim.WRONG_REFUND;

import io.redress.bankcontact.Channel;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The cases somebody finds who opens the demo: one in each situation. Minutes are of working time, counted back from
 * now, so that a clock is near its limit on a Sunday too; the targets they play with are 240 minutes for the first
 * response, 2,400 for the outcome (1,440 from ¥5,000), 1,440 for bank and merchant.
 */
final class PresentCases {
    private final Pen pen;
    private final Instant now;
    private final Actor liaison;
    private final Actor liaison2;

    PresentCases(Pen pen, Instant now) {
        this.pen = pen;
        this.now = now;
        this.liaison = pen.cast().liaison();
        this.liaison2 = pen.cast().liaison2();
    }

    List<Scene> scenes() {
        return List.of(
                resolvedOfLate(),
                appealed(),
                withdrawn(),
                overdueAtTheBank(),
                nearTheLimit(),
                breached(),
                waitsForTheBank(),
                toApprove(),
                waitsForPapers(),
                waitsForStatement(),
                unanswered(),
                freshElsewhere(),
                fresh());
    }

    private Scene resolvedOfLate() {
        var scene = pen.clear(FAILED_BUT_DEBITED, own(), 26_800, ago(2300)).working(55);
        return scene.taken(liaison)
                .workingBefore(now, 1500)
                .proposed(liaison, Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, scene.claimedFen());
    }

    private Scene appealed() {
        return pen.clear(MISSING_REFUND, own(), 45_900, ago(2600))
                .working(100)
                .taken(liaison2)
                .workingBefore(now, 1900)
                .proposed(liaison2, Outcome.DECLINED, Remedy.NONE, 0)
                .workingBefore(now, 200)
                .reopened();
    }

    private Scene withdrawn() {
        return pen.clear(DUPLICATE_DEBIT, own(), 8_850, ago(1400))
                .working(120)
                .taken(liaison)
                .workingBefore(now, 700)
                .withdrawn();
    }

    private Scene overdueAtTheBank() {
        return pen.clear(FAILED_REVERSAL, pen.shop(3), 63_200, ago(1800))
                .working(70)
                .taken(liaison)
                .workingBefore(now, 1600)
                .bankAsked(liaison, "CCB", Channel.PORTAL);
    }

    private Scene nearTheLimit() {
        return pen.clear(WRONG_AMOUNT, pen.shop(1), 38_800, ago(2160))
                .working(35)
                .taken(liaison);
    }

    private Scene breached() {
        return pen.clear(FAILED_BUT_DEBITED, pen.shop(6), 688_000, ago(1560))
                .working(80)
                .taken(liaison2);
    }

    private Scene waitsForTheBank() {
        return pen.clear(DUPLICATE_DEBIT, own(), 32_600, ago(800))
                .working(45)
                .taken(liaison)
                .workingBefore(now, 610)
                .bankAsked(liaison, "ICBC", Channel.PHONE);
    }

    private Scene toApprove() {
        var scene = pen.clear(DUPLICATE_DEBIT, own(), 268_000, ago(700)).working(60);
        return scene.taken(liaison)
                .workingBefore(now, 50)
                .proposed(liaison, Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, scene.claimedFen());
    }

    private Scene waitsForPapers() {
        return pen.vague(FAILED_BUT_DEBITED, own(), 15_600, ago(900))
                .workingBefore(now, 300)
                .given(EvidenceKind.RECEIPT);
    }

    private Scene waitsForStatement() {
        return pen.clear(WRONG_REFUND, pen.shop(8), 51_000, ago(500))
                .working(150)
                .taken(liaison2)
                .working(20)
                .papersAsked(liaison2, EvidenceKind.BANK_STATEMENT, EvidenceKind.REFUND_PROOF);
    }

    private Scene unanswered() {
        return pen.clear(OTHER, pen.shop(4), 120_000, ago(290));
    }

    private Scene freshElsewhere() {
        return pen.clear(FAILED_BUT_DEBITED, pen.shop(10), 9_990, now.minus(Duration.ofHours(2)));
    }

    private Scene fresh() {
        return pen.clear(FAILED_BUT_DEBITED, own(), 12_500, now.minus(Duration.ofMinutes(20)));
    }

    private Shop own() {
        return pen.cast().ownShop();
    }

    private Instant ago(long workingMinutes) {
        return pen.workdays().before(now, Duration.ofMinutes(workingMinutes));
    }
}
