package io.redress.notifications.mail;

import io.redress.cases.timeline.TimelineEntry;
import io.redress.sla.ServiceLevel;
import java.util.Optional;

/** What a mail tells the merchant's contact. */
public enum MailKind {
    FILED,
    EVIDENCE_WANTED,
    /** Half of the time to answer is gone. */
    HALF_GONE,
    /** Little of it is left: a fifth, unless the service level says otherwise. */
    FOUR_FIFTHS_GONE,
    DECIDED,
    /** The end, whether after the appeal window or because the claim was withdrawn. */
    CLOSED,
    /** Nothing new but the link, which the reader of an older one asked for. */
    NEW_LINK;

    /** The mail that an event asks for; most ask for none. */
    static Optional<MailKind> of(TimelineEntry entry) {
        return Optional.ofNullable(
                switch (entry.event()) {
                    case FILED -> FILED;
                    case EVIDENCE_ASKED -> EVIDENCE_WANTED;
                    case EVIDENCE_REMINDED -> HALF_GONE;
                    case CLOCK_AT_RISK -> isMerchants(entry) ? FOUR_FIFTHS_GONE : null;
                    case RESOLVED -> DECIDED;
                    case WITHDRAWN, CLOSED -> CLOSED;
                    default -> null;
                });
    }

    /** Whether it makes no sense once nothing is asked for any more. */
    public boolean asksForPapers() {
        return this == EVIDENCE_WANTED || this == HALF_GONE || this == FOUR_FIFTHS_GONE;
    }

    private static boolean isMerchants(TimelineEntry entry) {
        return ServiceLevel.MERCHANT_REPLY.name().equals(entry.fact("level"));
    }
}
