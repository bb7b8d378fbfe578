package io.redress.disputes.web.casefile;

import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TypedFields;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.GiveEvidence;
import io.redress.evidence.receiving.ReceiveFile;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.Words;
import io.redress.web.files.StrangersFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The merchant sends papers for a case, and takes copies of the own ones. */
@Path("/disputes/{number}/evidence")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class PaperPages {
    private static final int LONGEST_STATEMENT = 2000;

    private final ReceiveFile receiveFile;
    private final GiveEvidence giveEvidence;
    private final OwnPapers ownPapers;
    private final Attempt attempt;
    private final Phrases phrases;
    private final Words words;
    private final CurrentActor actor;

    PaperPages(
            ReceiveFile receiveFile,
            GiveEvidence giveEvidence,
            OwnPapers ownPapers,
            Attempt attempt,
            Phrases phrases,
            Words words,
            CurrentActor actor) {
        this.receiveFile = receiveFile;
        this.giveEvidence = giveEvidence;
        this.ownPapers = ownPapers;
        this.attempt = attempt;
        this.phrases = phrases;
        this.words = words;
        this.actor = actor;
    }

    /** Takes a file, a statement in words, or both of the same kind. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response give(
            @RestPath String number, @RestForm String kind, @RestForm FileUpload file, @RestForm String text) {
        return attempt.take(number, CaseDraft.ofPaper(kind, text), () -> {
            var what = kind(kind);
            var statement = TypedFields.words("text", text, LONGEST_STATEMENT, false);
            var paper = isGiven(file) ? receiveFile.receive(file.fileName(), file.uploadedFile()) : null;
            if (paper == null && statement == null) {
                throw RuleViolation.on("file", Rule.REQUIRED);
            }
            if (paper != null) {
                giveEvidence.give(number, what, paper, actor.get());
            }
            if (statement != null) {
                giveEvidence.give(number, what, EvidenceFile.ofText(statement), actor.get());
            }
            return phrases.disputes().given(words.of(what));
        });
    }

    /** Never shown in place: it is saved, and whatever it holds may do nothing. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    public Response copy(@RestPath String number, @RestPath long id) {
        var paper = ownPapers.read(actor.get(), number, id);
        return StrangersFile.toSave(
                paper.bytes(), paper.item().mediaType(), paper.item().fileName(), number + "-" + id);
    }

    @GET
    @Path("/{id}/thumbnail")
    @Produces(MediaType.WILDCARD)
    public Response thumbnail(@RestPath String number, @RestPath long id) {
        return StrangersFile.thumbnail(ownPapers.thumbnail(actor.get(), number, id));
    }

    private static EvidenceKind kind(String typed) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("kind", Rule.REQUIRED));
    }

    /** A browser sends an empty part without a name where no file was chosen. */
    private static boolean isGiven(FileUpload file) {
        return file != null
                && (file.size() > 0
                        || file.fileName() != null && !file.fileName().isBlank());
    }
}
