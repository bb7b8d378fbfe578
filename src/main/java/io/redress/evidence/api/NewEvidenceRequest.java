package io.redress.evidence.api;

import io.redress.evidence.EvidenceKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note words to the merchant; may be null */
public record NewEvidenceRequest(
        @NotEmpty Set<@NotNull EvidenceKind> kinds,
        @Size(max = 1000) @Schema(examples = "请补充签购单") String note) {}
