package io.redress.testing;

import io.redress.cases.Claim;
import io.redress.cases.Contact;
import io.redress.cases.NewClaim;
import io.redress.cases.Payment;
import io.redress.proof.SampleMonth;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** Claims for tests: a complete one, to vary. */
public final class Claims {
    public static final String MID = "898310059990001";

    private static final AtomicLong NUMBERS = new AtomicLong(630_012_300_000L);

    private Claims() {}

    /** An RRN that no other claim names: money of one payment goes back once. */
    public static String rrn() {
        return String.valueOf(NUMBERS.incrementAndGet());
    }

    /** Failed but debited, ¥125.00, found by its RRN: goes to review. */
    public static NewClaim identified() {
        return claim(12_500, rrn());
    }

    /** The same without RRN and trace number, at a terminal of its own: the merchant is asked for papers. */
    public static NewClaim unidentified() {
        return claim(12_500, null);
    }

    public static NewClaim claim(long fen, String rrn) {
        var tid = rrn == null ? "8" + rrn().substring(5) : "74407969";
        var payment = new Payment(MID, tid, LocalDate.of(2026, 10, 27), fen, "8026", null, rrn);
        return new NewClaim(null, Claim.FAILED_BUT_DEBITED, payment, fen, null, "POS提示交易失败,顾客手机收到扣款短信。", null);
    }

    /** A claim of the sample month, without its reference. */
    public static NewClaim sample(String ref) {
        var asked = SampleMonth.labelled().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .question();
        return new NewClaim(
                null, asked.claim(), asked.payment(), asked.claimedFen(), asked.expectedFen(), "样例月份的申诉。", null);
    }

    /** The same claim with somebody at the merchant who reads mail. */
    public static NewClaim toldTo(String email, NewClaim claim) {
        return new NewClaim(
                claim.ref(),
                claim.claim(),
                claim.transaction(),
                claim.claimedFen(),
                claim.expectedFen(),
                claim.narrative(),
                new Contact("张店长", "13800000000", email));
    }
}
