package io.redress.disputes.web.upload;

import io.redress.disputes.web.Phrases;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.ScanState;
import io.redress.evidence.receiving.ReceiveFile;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes several files at once: each for itself, so that one bad file spoils nothing of the good ones. */
@ApplicationScoped
public class TakeFiles {
    private static final int LONGEST_NAME = 80;

    private final ReceiveFile door;
    private final Phrases phrases;

    TakeFiles(ReceiveFile door, Phrases phrases) {
        this.door = door;
        this.phrases = phrases;
    }

    /** Those that were chosen: a browser sends an empty part without a name where none was. */
    public static List<FileUpload> chosen(List<FileUpload> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> file.size() > 0
                                || file.fileName() != null && !file.fileName().isBlank())
                        .toList();
    }

    /**
     * Call it outside of a transaction, after it is sure that the sender may give files here.
     *
     * @param keeping keeps one in a transaction of its own
     * @return one for each file, in their order
     * @throws RuleViolation where the case or draft itself takes no files, whatever they are
     */
    public List<UploadResult> take(List<FileUpload> files, Function<EvidenceFile, EvidenceItem> keeping) {
        return files.stream().map(file -> take(file, keeping)).toList();
    }

    private UploadResult take(FileUpload file, Function<EvidenceFile, EvidenceItem> keeping) {
        try {
            var kept = keeping.apply(door.receive(file.fileName(), file.uploadedFile()));
            var waits = kept.scan() == ScanState.WAITING_FOR_SCAN;
            return new UploadResult(
                    kept.fileName(), true, waits ? phrases.upload().waits() : null);
        } catch (RuleViolation refused) {
            if (refused.rule().kind() != Rule.Kind.INVALID) {
                throw refused;
            }
            return new UploadResult(shown(file.fileName()), false, sentence(refused));
        }
    }

    private String sentence(RuleViolation refused) {
        return phrases.errors(List.of(refused)).entries().get(0).sentence();
    }

    private static String shown(String name) {
        if (name == null || CardNumbers.foundIn(name)) {
            return "****";
        }
        var seen = name.replaceAll("\\p{C}", "");
        return seen.length() > LONGEST_NAME ? seen.substring(0, LONGEST_NAME) + "…" : seen;
    }

    /** The refused ones for the summary on top of the form. */
    public static FormErrors errors(List<UploadResult> results) {
        return new FormErrors(results.stream()
                .filter(result -> !result.received())
                .map(result -> new FormErrors.Entry("file", result.name() + ": " + result.sentence()))
                .toList());
    }
}
