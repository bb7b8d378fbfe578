package io.redress.counter.api;

import io.redress.api.Paging;
import io.redress.counter.CheckCode;
import io.redress.responsecodes.Debited;
import io.redress.responsecodes.FindCode;
import io.redress.responsecodes.ResponseCodes;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What response codes mean; for anybody, without signing in. */
@Path("/api/v1/response-codes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Response codes")
public class ResponseCodeResource {
    private static final int LONGEST_TEXT = 100;

    private final ResponseCodes codes;
    private final FindCode find;
    private final CheckCode check;

    ResponseCodeResource(ResponseCodes codes, FindCode find, CheckCode check) {
        this.codes = codes;
        this.find = find;
        this.check = check;
    }

    @GET
    @Operation(
            summary = "Find codes by what a terminal shows",
            description = "By code, by message in either language, or by a part of one; the likeliest first. Nobody has"
                    + " to sign in.")
    @APIResponse(
            responseCode = "200",
            description = "A page of codes.",
            content = @Content(schema = @Schema(implementation = Hits.class)))
    public Response search(
            @RestQuery @Parameter(description = "code or message, at most 100 characters; all codes without") String q,
            @RestQuery @Parameter(description = "zh or en, otherwise by Accept-Language") String lang,
            @RestQuery @Parameter(description = "1 to 100, otherwise 20") String limit,
            @RestQuery @Parameter(description = "`next` of the page before") String after,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String accepted,
            @Context Request request) {
        CardNumbers.refuse("q", q);
        if (q != null && q.length() > LONGEST_TEXT) {
            throw RuleViolation.on("q", Rule.TOO_LONG).with("max", LONGEST_TEXT);
        }
        var language = language(lang, accepted);
        var found = find.by(q);
        var page = Paging.of(limit, after).cut(found, code -> found.indexOf(code) + 1L);
        return Fresh.of(request, page.map(code -> CodeHit.of(code, language)));
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Read what a code means at the counter",
            description =
                    "Whether money was taken, whether and by when it comes back, whether to swipe again, what to do"
                            + " now. Nobody has to sign in.")
    @APIResponse(
            responseCode = "200",
            description = "The advice.",
            content = @Content(schema = @Schema(implementation = ResponseCodeView.class)))
    @APIResponse(responseCode = "304", description = "It is as in the answer with the tag in `If-None-Match`.")
    @APIResponse(responseCode = "404", description = "No list knows such a code.")
    public Response read(
            @RestPath @Parameter(description = "such as 98, A0 or T-NORESP") String code,
            @RestQuery @Parameter(description = "zh or en, otherwise by Accept-Language") String lang,
            @RestQuery
                    @Parameter(
                            description = "whether the customer has a debit notice",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"yes", "no"}))
                    String debited,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String accepted,
            @Context Request request) {
        var language = language(lang, accepted);
        var said = choice("debited", debited, "yes", "no");
        var known = codes.named(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> RuleViolation.of(Rule.NOT_FOUND));
        return Fresh.of(request, ResponseCodeView.of(check.about(known, Debited.of(said), null, null), language));
    }

    private static Locale language(String lang, String accepted) {
        var chosen = choice("lang", lang, "zh", "en");
        return chosen == null ? ReaderLanguage.ofProgram(accepted) : Locale.forLanguageTag(chosen);
    }

    /** Null where the parameter is absent. */
    private static String choice(String parameter, String value, String one, String other) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.equals(one) && !value.equals(other)) {
            throw RuleViolation.on(parameter, Rule.NOT_A_CHOICE).with("allowed", one + ", " + other);
        }
        return value;
    }

    /** Only for the description: a page of hits. */
    @Schema(name = "PageResponseCodeHit")
    record Hits(java.util.List<CodeHit> items, String next) {}
}
