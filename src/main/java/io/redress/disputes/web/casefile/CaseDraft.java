package io.redress.disputes.web.casefile;

import io.redress.disputes.web.upload.UploadResult;
import io.redress.shared.CardNumbers;
import java.util.List;

/**
 * What was typed on a case's page and is shown again when it was refused; any text may be null.
 *
 * @param results what became of the files that were sent, empty where none were
 */
public record CaseDraft(String kind, String text, String message, List<UploadResult> results) {
    public static CaseDraft none() {
        return new CaseDraft(null, null, null, List.of());
    }

    static CaseDraft ofPaper(String kind, String text) {
        return new CaseDraft(kind, CardNumbers.masked(text), null, List.of());
    }

    /** Some file was refused, and the words wait for a better one. */
    static CaseDraft ofFiles(String kind, String text, List<UploadResult> results) {
        return new CaseDraft(kind, text, null, results);
    }

    static CaseDraft ofMessage(String message) {
        return new CaseDraft(null, null, CardNumbers.masked(message), List.of());
    }
}
