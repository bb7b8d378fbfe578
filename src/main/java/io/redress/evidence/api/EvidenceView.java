package io.redress.evidence.api;

import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.ScanState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file or a written statement.
 *
 * @param fileName the name the giver's file had; null for a statement
 * @param mediaType told by the content
 * @param scan what the virus scanner said; only {@code UNSCANNED} and {@code CLEAN} can be downloaded
 * @param sha256 of the content, lower-case hexadecimal
 */
@Schema(
        name = "Evidence",
        requiredProperties = {"id", "kind", "mediaType", "sizeBytes", "sha256", "scan", "givenAt"})
public record EvidenceView(
        long id,
        EvidenceKind kind,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        ScanState scan,
        Instant givenAt) {
    static EvidenceView of(EvidenceItem item) {
        return new EvidenceView(
                item.id(),
                item.kind(),
                item.fileName(),
                item.mediaType(),
                item.sizeBytes(),
                item.sha256(),
                item.scan(),
                item.givenAt());
    }
}
