package io.redress.evidence.api;

import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file or a written statement.
 *
 * @param fileName the name the giver's file had; null for a statement
 * @param mediaType told by the content
 * @param sha256 of the content, lower-case hexadecimal
 */
@Schema(
        name = "Evidence",
        requiredProperties = {"id", "kind", "mediaType", "sizeBytes", "sha256", "givenAt"})
public record EvidenceView(
        long id, EvidenceKind kind, String fileName, String mediaType, long sizeBytes, String sha256, Instant givenAt) {
    static EvidenceView of(EvidenceItem item) {
        return new EvidenceView(
                item.id(),
                item.kind(),
                item.fileName(),
                item.mediaType(),
                item.sizeBytes(),
                item.sha256(),
                item.givenAt());
    }
}
