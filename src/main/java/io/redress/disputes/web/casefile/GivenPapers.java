package io.redress.disputes.web.casefile;

import io.redress.disputes.web.TypedFields;
import io.redress.disputes.web.upload.TakeFiles;
import io.redress.evidence.EvidenceKind;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form in which papers come: files, a statement in words, or both, all of one kind. */
public class GivenPapers {
    private static final int LONGEST_STATEMENT = 2000;

    @RestForm
    String kind;

    @RestForm("file")
    List<FileUpload> file;

    @RestForm
    String text;

    EvidenceKind kind() {
        return Arrays.stream(EvidenceKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("kind", Rule.REQUIRED));
    }

    List<FileUpload> files() {
        return TakeFiles.chosen(file);
    }

    /** Null where nothing was typed. */
    String statement() {
        var typed = TypedFields.words("text", text, LONGEST_STATEMENT, false);
        if (typed == null && files().isEmpty()) {
            throw RuleViolation.on("file", Rule.REQUIRED);
        }
        return typed;
    }
}
