package io.redress.desk.web.view;

import io.redress.bankcontact.BankEnquiry;
import io.redress.evidence.EvidenceItem;
import io.redress.resolution.Approval;
import io.redress.resolution.Proposal;
import java.util.List;

/** What supports a decision so far, and the decisions proposed. */
public record ProofView(List<Paper> papers, List<Enquiry> enquiries, List<Decided> decisions) {
    /**
     * @param size for people
     * @param giver the name of who gave it
     */
    public record Paper(EvidenceItem item, String size, String giver) {
        /** How loud the scanner's word is; null where nothing was scanned. */
        public String badge() {
            return switch (item.scan()) {
                case UNSCANNED -> null;
                case WAITING_FOR_SCAN -> "wait";
                case CLEAN -> "ok";
                case INFECTED -> "bad";
            };
        }
    }

    /** A question to a bank with the bank's name and the name of who asked. */
    public record Enquiry(BankEnquiry asked, String bank, String asker) {}

    /** @param approval what the second person said, null where nobody has, or nobody had to */
    public record Decided(Proposal made, String maker, Approval approval, String checker) {}
}
