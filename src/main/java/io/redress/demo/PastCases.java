package io.redress.demo;

import static io.redress.cases.Outcome.ALREADY_SETTLED;
import static io.redress.cases.Outcome.DECLINED;
import static io.redress.cases.Outcome.PARTLY_UPHELD;
import static io.redress.cases.Outcome.UPHELD;

import io.redress.bankcontact.Channel;
import io.redress.bankcontact.Reply;
import io.redress.cases.Claim;
import io.redress.cases.Remedy;
import io.redress.evidence.Checklist;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cases of the last half year, all decided: each plot as often as the plan says, spread over the months. */
final class PastCases {
    /** From here on a plot of any length has come to its end, appeal window and holidays included. */
    private static final int LONG_AGO = 45;

    private static final int HALF_A_YEAR = 182;

    /** From here on a short plot has come to its decision. */
    private static final int SHORTLY_AGO = 12;

    private static final List<String> BANKS = List.of("ICBC", "CCB", "ABC", "BOC", "CMB", "BOCOM", "PSBC", "CUP");
    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.PORTAL, Channel.PORTAL, Channel.EMAIL);

    private interface Plot {
        Scene write(Actor desk, Claim claim, Shop shop, Instant at);
    }

    private final Pen pen;
    private final Dice dice;
    private final Actor lead;
    private final List<Actor> desks;

    PastCases(Pen pen) {
        this.pen = pen;
        this.dice = pen.dice();
        this.lead = pen.cast().lead();
        var first = pen.cast().liaison();
        var second = pen.cast().liaison2();
        this.desks = List.of(first, first, second, second, lead);
    }

    List<Scene> before(Instant now) {
        var plots = new ArrayList<Plot>();
        plots.addAll(Collections.nCopies(3, this::settledAtOnce));
        plots.addAll(Collections.nCopies(2, this::settledAfterPapers));
        plots.addAll(Collections.nCopies(2, this::papersNeverCame));
        plots.addAll(Collections.nCopies(1, this::morePapersAsked));
        plots.addAll(Collections.nCopies(2, this::bankConfirmed));
        plots.addAll(Collections.nCopies(1, this::bankWasSlow));
        plots.addAll(Collections.nCopies(1, this::bankDenied));
        plots.addAll(Collections.nCopies(3, this::secondPersonApproved));
        plots.addAll(Collections.nCopies(1, this::sentBackFirst));
        plots.addAll(Collections.nCopies(1, this::hadBeenSettled));
        plots.addAll(Collections.nCopies(1, this::partlyRight));
        plots.addAll(Collections.nCopies(1, this::takenBack));
        plots.addAll(Collections.nCopies(2, this::lateResponse));
        plots.addAll(Collections.nCopies(2, this::lateDecision));
        plots.addAll(Collections.nCopies(1, this::appealedWithSuccess));
        dice.shuffle(plots);
        var scenes = spread(plots, now, HALF_A_YEAR, LONG_AGO);
        var recent = new ArrayList<Plot>();
        recent.addAll(Collections.nCopies(2, this::settledAtOnce));
        recent.addAll(Collections.nCopies(1, this::hadBeenSettled));
        recent.addAll(Collections.nCopies(1, this::partlyRight));
        scenes.addAll(spread(recent, now, LONG_AGO, SHORTLY_AGO));
        return scenes;
    }

    private List<Scene> spread(List<Plot> plots, Instant now, int fromDaysAgo, int toDaysAgo) {
        var scenes = new ArrayList<Scene>();
        var start = now.minus(Duration.ofDays(fromDaysAgo));
        var step = Duration.ofDays(fromDaysAgo - toDaysAgo).dividedBy(plots.size());
        for (int i = 0; i < plots.size(); i++) {
            var at = start.plus(step.multipliedBy(i)).plusSeconds(dice.between(0, (int) step.toSeconds()));
            var shop = pen.shop(Math.max(0, dice.between(-2, 11)));
            scenes.add(plots.get(i)
                    .write(
                            dice.pick(desks),
                            pen.complaints().usual(),
                            shop,
                            pen.workdays().awake(at)));
        }
        return scenes;
    }

    private Scene settledAtOnce(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene = pen.clear(claim, shop, small(), at);
        return upheld(scene.working(promptly()).taken(desk).working(dice.between(40, 900)), desk);
    }

    private Scene settledAfterPapers(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene = pen.vague(claim, shop, small(), at);
        Checklist.of(claim).forEach(kind -> scene.later(dice.between(1, 14)).given(kind));
        return upheld(scene.working(promptly()).taken(desk).working(dice.between(60, 700)), desk);
    }

    private Scene papersNeverCame(Actor desk, Claim claim, Shop shop, Instant at) {
        return pen.vague(claim, shop, small(), at)
                .working(1440 + promptly())
                .taken(desk)
                .working(dice.between(30, 200))
                .proposed(desk, DECLINED, Remedy.NONE, 0);
    }

    private Scene morePapersAsked(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene = pen.clear(claim, shop, small(), at)
                .working(promptly())
                .taken(desk)
                .working(25)
                .papersAsked(desk, EvidenceKind.BANK_STATEMENT)
                .later(dice.between(3, 30))
                .given(EvidenceKind.BANK_STATEMENT);
        return upheld(scene.working(dice.between(60, 500)), desk);
    }

    private Scene bankConfirmed(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene =
                asked(desk, claim, shop, at).working(dice.between(120, 1300)).bankReplied(desk, Reply.CONFIRMED);
        return upheld(scene.working(dice.between(20, 300)), desk);
    }

    private Scene bankWasSlow(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene =
                asked(desk, claim, shop, at).working(dice.between(1500, 2300)).bankReplied(desk, Reply.PARTLY);
        return scene.working(dice.between(20, 300))
                .proposed(desk, PARTLY_UPHELD, remedy(claim), scene.claimedFen() * 6 / 10);
    }

    private Scene bankDenied(Actor desk, Claim claim, Shop shop, Instant at) {
        return asked(desk, claim, shop, at)
                .working(dice.between(200, 1200))
                .bankReplied(desk, dice.pick(List.of(Reply.DENIED, Reply.NO_RECORD)))
                .working(dice.between(20, 200))
                .proposed(desk, DECLINED, Remedy.NONE, 0);
    }

    private Scene secondPersonApproved(Actor desk, Claim claim, Shop shop, Instant at) {
        var maker = liaison(desk);
        var scene = pen.clear(Claim.DUPLICATE_DEBIT, shop, large(), at)
                .working(dice.between(10, 100))
                .taken(maker)
                .working(dice.between(30, 400));
        return upheld(scene, maker).working(dice.between(15, 300)).approved(lead);
    }

    private Scene sentBackFirst(Actor desk, Claim claim, Shop shop, Instant at) {
        var maker = liaison(desk);
        var scene = pen.clear(Claim.FAILED_BUT_DEBITED, shop, large(), at)
                .working(promptly())
                .taken(maker)
                .working(90);
        upheld(scene, maker).working(dice.between(15, 200)).returned(lead).working(dice.between(60, 400));
        return upheld(scene, maker).working(dice.between(15, 100)).approved(lead);
    }

    private Scene hadBeenSettled(Actor desk, Claim claim, Shop shop, Instant at) {
        return pen.clear(Claim.FAILED_BUT_DEBITED, shop, small(), at)
                .working(promptly())
                .taken(desk)
                .working(dice.between(20, 240))
                .proposed(desk, ALREADY_SETTLED, Remedy.NONE, 0);
    }

    private Scene partlyRight(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene = pen.clear(Claim.WRONG_AMOUNT, shop, small(), at)
                .working(promptly())
                .taken(desk)
                .working(dice.between(60, 700));
        return scene.proposed(desk, PARTLY_UPHELD, Remedy.MANUAL_REFUND, Math.max(1, scene.claimedFen() / 2));
    }

    private Scene takenBack(Actor desk, Claim claim, Shop shop, Instant at) {
        return pen.clear(claim, shop, small(), at)
                .working(promptly())
                .taken(desk)
                .later(dice.between(5, 40))
                .withdrawn();
    }

    private Scene lateResponse(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene = pen.clear(claim, shop, small(), at);
        return upheld(scene.working(dice.between(260, 460)).taken(desk).working(dice.between(100, 600)), desk);
    }

    private Scene lateDecision(Actor desk, Claim claim, Shop shop, Instant at) {
        var scene = pen.clear(claim, shop, small(), at);
        return upheld(scene.working(promptly()).taken(desk).working(dice.between(2450, 3100)), desk);
    }

    private Scene appealedWithSuccess(Actor desk, Claim claim, Shop shop, Instant at) {
        var maker = liaison(desk);
        return pen.clear(Claim.MISSING_REFUND, shop, small(), at)
                .working(promptly())
                .taken(maker)
                .working(dice.between(60, 400))
                .proposed(maker, DECLINED, Remedy.NONE, 0)
                .later(dice.between(20, 120))
                .reopened()
                .working(dice.between(60, 300))
                .proposed(maker, PARTLY_UPHELD, Remedy.GOODWILL, dice.between(20, 80) * 10L)
                .working(dice.between(15, 100))
                .approved(lead);
    }

    private Scene asked(Actor desk, Claim claim, Shop shop, Instant at) {
        return pen.clear(claim, shop, small(), at)
                .working(promptly())
                .taken(desk)
                .working(dice.between(10, 120))
                .bankAsked(desk, dice.pick(BANKS), dice.pick(CHANNELS));
    }

    private Scene upheld(Scene scene, Actor maker) {
        return scene.proposed(maker, UPHELD, remedy(scene.kind()), scene.claimedFen());
    }

    private static Remedy remedy(Claim claim) {
        return switch (claim) {
            case WRONG_AMOUNT, MISSING_REFUND, WRONG_REFUND -> Remedy.MANUAL_REFUND;
            case FAILED_REVERSAL -> Remedy.REVERSAL;
            default -> Remedy.CREDIT_ADJUSTMENT;
        };
    }

    /** The lead cannot check the lead's own proposals. */
    private Actor liaison(Actor desk) {
        return desk.equals(lead) ? pen.cast().liaison() : desk;
    }

    /** Working minutes within the time for a first response. */
    private int promptly() {
        return dice.between(8, 215);
    }

    /** Fen that one person may decide on, to the jiao. */
    private long small() {
        return dice.pick(List.of(dice.between(150, 2_000), dice.between(900, 4_500), dice.between(4_000, 9_800))) * 10L;
    }

    /** Fen that need a second person. */
    private long large() {
        return dice.pick(List.of(dice.between(110, 480), dice.between(510, 980))) * 1_000L;
    }
}
