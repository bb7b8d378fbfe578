package io.redress.evidence.api;

import io.redress.api.Choice;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.receiving.ReceiveFile;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form in which evidence comes: its kind, and either a file or a statement in words. */
public class GivenEvidence {
    /** What fits on two pages; more belongs into a file. */
    private static final int LONGEST_TEXT = 5000;

    @RestForm
    @Schema(implementation = EvidenceKind.class, required = true)
    String kind;

    @RestForm("file")
    @Schema(description = "JPEG, PNG or PDF of at most 10 MB")
    FileUpload file;

    @RestForm
    @Schema(description = "a statement in words, in place of a file")
    String text;

    EvidenceKind kind() {
        var known = Choice.of(EvidenceKind.class, "kind", kind);
        if (known == null) {
            throw RuleViolation.on("kind", Rule.REQUIRED);
        }
        return known;
    }

    EvidenceFile content(ReceiveFile door) {
        if (file != null) {
            return door.receive(file.fileName(), file.uploadedFile());
        }
        if (text == null || text.isBlank()) {
            throw RuleViolation.on("file", Rule.REQUIRED);
        }
        if (text.length() > LONGEST_TEXT) {
            throw RuleViolation.on("text", Rule.TOO_LONG).with("max", LONGEST_TEXT);
        }
        return EvidenceFile.ofText(text);
    }
}
