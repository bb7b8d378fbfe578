package io.redress.demo;

import io.redress.cases.Claim;
import io.redress.cases.Contact;
import io.redress.cases.NewClaim;
import io.redress.cases.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What shops complain about: claims with payments, amounts in fen and words that fit each other. */
final class Complaints {
    /** How often each kind of claim comes in. */
    private static final List<Claim> USUAL = List.of(
            Claim.FAILED_BUT_DEBITED,
            Claim.FAILED_BUT_DEBITED,
            Claim.FAILED_BUT_DEBITED,
            Claim.FAILED_BUT_DEBITED,
            Claim.DUPLICATE_DEBIT,
            Claim.DUPLICATE_DEBIT,
            Claim.DUPLICATE_DEBIT,
            Claim.MISSING_REFUND,
            Claim.MISSING_REFUND,
            Claim.WRONG_AMOUNT,
            Claim.WRONG_AMOUNT,
            Claim.WRONG_REFUND,
            Claim.FAILED_REVERSAL,
            Claim.FAILED_REVERSAL);

    private final Dice dice;
    private final Words words;
    private final ZoneId zone;

    Complaints(Dice dice, Words words, ZoneId zone) {
        this.dice = dice;
        this.words = words;
        this.zone = zone;
    }

    Claim usual() {
        return dice.pick(USUAL);
    }

    /** One that the records can find without asking for papers. */
    NewClaim clear(Claim claim, Shop shop, long fen, Instant at) {
        return complaint(claim, payment(shop, fen, at, true));
    }

    /** One without voucher number and RRN: the shop is asked for papers first. */
    NewClaim vague(Claim claim, Shop shop, long fen, Instant at) {
        return complaint(claim, payment(shop, fen, at, false));
    }

    /** The words with the claim's amounts in yuan and its card filled in. */
    static String filled(String words, NewClaim claim) {
        var right = claim.expectedFen() == null ? claim.transaction().amountFen() : claim.expectedFen();
        var facts = Map.of(
                "{yuan}", yuan(claim.transaction().amountFen()),
                "{right}", yuan(right),
                "{back}", yuan(claim.claimedFen()),
                "{last4}", claim.transaction().cardLast4());
        var filled = words;
        for (var fact : facts.entrySet()) {
            filled = filled.replace(fact.getKey(), fact.getValue());
        }
        return filled;
    }

    private NewClaim complaint(Claim claim, Payment payment) {
        var paid = payment.amountFen();
        // the part that was wrong, to the jiao
        var part = Math.max(10, paid * dice.between(20, 80) / 100 / 10 * 10);
        var claimed = claim == Claim.WRONG_AMOUNT || claim == Claim.WRONG_REFUND ? part : paid;
        Long right =
                claim == Claim.WRONG_AMOUNT ? Long.valueOf(paid - part) : claim == Claim.WRONG_REFUND ? paid : null;
        var unsaid = new NewClaim(null, claim, payment, claimed, right, "", contact());
        return new NewClaim(null, claim, payment, claimed, right, filled(words.on(claim), unsaid), unsaid.contact());
    }

    private Payment payment(Shop shop, long fen, Instant at, boolean identified) {
        var paidOn = at.atZone(zone).toLocalDate().minusDays(dice.between(0, 6));
        var traceNo = identified ? dice.digits(6) : null;
        var rrn = identified ? rrn(paidOn) : null;
        return new Payment(shop.mid(), dice.pick(shop.tids()), paidOn, fen, dice.digits(4), traceNo, rrn);
    }

    /** Last digit of the year, day of the year, hour and a sequence, as the network numbers retrievals. */
    private String rrn(LocalDate paidOn) {
        return "%d%03d%02d%s"
                .formatted(paidOn.getYear() % 10, paidOn.getDayOfYear(), dice.between(9, 21), dice.digits(6));
    }

    private Contact contact() {
        return new Contact(words.on("contact"), "138****" + dice.digits(4), "shop" + dice.digits(3) + "@example.com");
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
