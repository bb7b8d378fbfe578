package io.redress.disputes.web.casefile;

import io.redress.disputes.web.upload.TakeFiles;
import io.redress.disputes.web.upload.UploadResult;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.GiveEvidence;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes what a merchant sends for a case: every good file, and the words unless a file they may speak of is refused. */
@ApplicationScoped
public class TakePapers {
    private final TakeFiles takeFiles;
    private final GiveEvidence giveEvidence;

    TakePapers(TakeFiles takeFiles, GiveEvidence giveEvidence) {
        this.takeFiles = takeFiles;
        this.giveEvidence = giveEvidence;
    }

    /**
     * @return what became of each file
     * @throws io.redress.shared.RuleViolation where the form itself is wrong, or the case takes nothing: then nothing was
     *     taken
     */
    List<UploadResult> take(String number, GivenPapers papers, Actor by) {
        giveEvidence.requireTaking(number, by);
        var kind = papers.kind();
        var statement = papers.statement();
        var words = statement == null ? null : EvidenceFile.ofText(statement);
        var results = takeFiles.take(papers.files(), file -> giveEvidence.give(number, kind, file, by));
        if (words != null && results.stream().allMatch(UploadResult::received)) {
            giveEvidence.give(number, kind, words, by);
        }
        return results;
    }
}
