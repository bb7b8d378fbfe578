package io.redress.disputes.web.filing.form;

import io.redress.evidence.EvidenceKind;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Papers as they were sent; any part may be null. A camera's picture comes in a field of its own. */
public record PaperForm(
        @RestForm String kind,
        @RestForm String text,
        @RestForm("file") List<FileUpload> files,
        @RestForm("camera") List<FileUpload> pictures) {
    public static final int LONGEST_STATEMENT = 2000;

    public static PaperForm blank() {
        return new PaperForm(null, null, List.of(), List.of());
    }

    /** What is typed once more; a browser never sends a file again by itself. */
    public PaperForm masked() {
        return new PaperForm(kind, CardNumbers.masked(text), List.of(), List.of());
    }

    /** The files of both fields; a browser sends an empty part without a name where none was chosen. */
    public List<FileUpload> chosen() {
        return java.util.stream.Stream.of(files, pictures)
                .filter(java.util.Objects::nonNull)
                .flatMap(List::stream)
                .filter(file -> file.size() > 0
                        || file.fileName() != null && !file.fileName().isBlank())
                .toList();
    }

    public EvidenceKind readKind() {
        return Arrays.stream(EvidenceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("kind", Rule.REQUIRED));
    }
}
