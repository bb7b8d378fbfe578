package io.redress.evidence;

import static io.redress.evidence.EvidenceKind.BANK_SMS;
import static io.redress.evidence.EvidenceKind.LETTER;
import static io.redress.evidence.EvidenceKind.ORDER;
import static io.redress.evidence.EvidenceKind.RECEIPT;
import static io.redress.evidence.EvidenceKind.REFUND_PROOF;
import static io.redress.evidence.EvidenceKind.TERMINAL_PHOTO;

import io.redress.cases.Claim;
import java.util.EnumSet;
import java.util.Set;

/** Which papers settle which claim: what a bank asks for first when it is called about one. */
public final class Checklist {
    private Checklist() {}

    public static Set<EvidenceKind> of(Claim claim) {
        return switch (claim) {
            case FAILED_BUT_DEBITED -> EnumSet.of(RECEIPT, BANK_SMS);
            case WRONG_AMOUNT -> EnumSet.of(RECEIPT, ORDER);
            case DUPLICATE_DEBIT -> EnumSet.of(RECEIPT, BANK_SMS);
            case MISSING_REFUND, WRONG_REFUND -> EnumSet.of(REFUND_PROOF);
            case FAILED_REVERSAL -> EnumSet.of(RECEIPT, TERMINAL_PHOTO);
            case OTHER -> EnumSet.of(LETTER);
        };
    }
}
