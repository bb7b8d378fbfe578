package io.redress.disputes.web.filing.form;

import io.redress.disputes.web.TypedFields;
import io.redress.disputes.web.upload.TakeFiles;
import io.redress.disputes.web.upload.UploadResult;
import io.redress.evidence.EvidenceKind;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Papers as they were sent, all of one kind; any part may be null. */
public record PaperForm(
        @RestForm String kind,
        @RestForm String text,
        @RestForm("file") List<FileUpload> files) {
    private static final int LONGEST_STATEMENT = 2000;

    /**
     * What is shown again; a browser never sends a file again by itself.
     *
     * @param results what became of the files that were sent, empty where none were
     */
    public record Shown(String kind, String text, List<UploadResult> results) {
        public static final Shown BLANK = new Shown(null, null, List.of());
    }

    public Shown shown() {
        return new Shown(kind, CardNumbers.masked(text), List.of());
    }

    /** Some file was refused, and the words wait for a better one. */
    public Shown shown(List<UploadResult> results) {
        return new Shown(kind, text, results);
    }

    /** Neither words nor a file; the kind alone says nothing. */
    public boolean isBlank() {
        return (text == null || text.isBlank()) && chosen().isEmpty();
    }

    public List<FileUpload> chosen() {
        return TakeFiles.chosen(files);
    }

    /** Null where something is wrong; {@code fields} knows what. */
    public EvidenceKind readKind(TypedFields fields) {
        return fields.read("kind", () -> Arrays.stream(EvidenceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("kind", Rule.REQUIRED)));
    }

    /** Null where nothing was written; then there has to be a file. */
    public String readStatement(TypedFields fields) {
        var before = fields.violations().size();
        var statement = fields.text("text", text, LONGEST_STATEMENT, false);
        if (statement == null && chosen().isEmpty() && fields.violations().size() == before) {
            fields.refuse(RuleViolation.on("file", Rule.REQUIRED));
        }
        return statement;
    }
}
