package io.redress.disputes.web.casefile;

import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.upload.TakeFiles;
import io.redress.disputes.web.upload.UploadResult;
import io.redress.identity.CurrentActor;
import io.redress.shared.RuleViolation;
import io.redress.web.Words;
import io.redress.web.files.StrangersFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The merchant sends papers for a case, and takes copies of the own ones. */
@Path("/disputes/{number}/evidence")
@RolesAllowed("MERCHANT")
@Produces(MediaType.TEXT_HTML)
public class PaperPages {
    private final TakePapers takePapers;
    private final OwnPapers ownPapers;
    private final Attempt attempt;
    private final Phrases phrases;
    private final Words words;
    private final CurrentActor actor;

    PaperPages(
            TakePapers takePapers,
            OwnPapers ownPapers,
            Attempt attempt,
            Phrases phrases,
            Words words,
            CurrentActor actor) {
        this.takePapers = takePapers;
        this.ownPapers = ownPapers;
        this.attempt = attempt;
        this.phrases = phrases;
        this.words = words;
        this.actor = actor;
    }

    /** What became of each file, for the page's own script, which sends them one by one. */
    public record Answer(List<UploadResult> results) {}

    /** Takes files, a statement in words, or both of the same kind. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response give(@RestPath String number, GivenPapers papers, @HeaderParam("Accept") String accept) {
        if (MediaType.APPLICATION_JSON.equals(accept)) {
            var results = takePapers.take(number, papers, actor.get());
            return Response.ok(new Answer(results), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        try {
            return told(number, papers, takePapers.take(number, papers, actor.get()));
        } catch (RuleViolation refused) {
            return attempt.again(number, CaseDraft.ofPaper(papers.kind, papers.text), refused);
        }
    }

    private Response told(String number, GivenPapers papers, List<UploadResult> results) {
        if (results.stream().allMatch(UploadResult::received)) {
            var kind = words.of(papers.kind());
            return attempt.take(
                    number,
                    CaseDraft.none(),
                    () -> results.size() > 1
                            ? phrases.upload().received(results.size(), kind)
                            : phrases.disputes().given(kind));
        }
        return attempt.page(
                number, CaseDraft.ofFiles(papers.kind, papers.text, results), TakeFiles.errors(results), 422);
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
}
