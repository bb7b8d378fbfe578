package io.redress.evidence.api;

import io.redress.evidence.EvidenceKind;
import io.redress.evidence.EvidenceRequest;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Papers that were asked of the merchant.
 *
 * @param closing how the request ended; null while it is open
 */
@Schema(
        name = "EvidenceRequest",
        requiredProperties = {"id", "kinds", "askedAt", "dueAt"})
public record EvidenceRequestView(
        long id,
        Set<EvidenceKind> kinds,
        String note,
        Instant askedAt,
        Instant dueAt,
        EvidenceRequest.Closing closing,
        Instant closedAt) {
    static EvidenceRequestView of(EvidenceRequest asked) {
        return new EvidenceRequestView(
                asked.id(),
                asked.kinds(),
                asked.note(),
                asked.askedAt(),
                asked.dueAt(),
                asked.closing(),
                asked.closedAt());
    }
}
