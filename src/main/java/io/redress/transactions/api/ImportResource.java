package io.redress.transactions.api;

import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.imports.RecordImports;
import io.redress.transactions.imports.RefusedRow;
import io.redress.transactions.running.ImportRunner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of records: handed in, followed, and what they set aside. */
@Path("/api/v1/imports")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class ImportResource {
    private static final String CSV = "text/csv";

    private final AcceptImport accept;
    private final ImportRunner runner;
    private final RecordImports imports;
    private final CurrentActor actor;

    ImportResource(AcceptImport accept, ImportRunner runner, RecordImports imports, CurrentActor actor) {
        this.accept = accept;
        this.runner = runner;
        this.imports = imports;
        this.actor = actor;
    }

    @POST
    @Path("/journal")
    @Consumes({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Hand in a journal file",
            description = "The same file again changes nothing. Lines that cannot be read are set aside.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "202",
            description = "Kept, and imported in the background; `Location` tells how far it is.")
    public RestResponse<ImportView> journal(
            @Parameter(description = "First day the file speaks for; default: the days of its rows") @RestQuery
                    String from,
            @Parameter(description = "Last day, included") @RestQuery String to,
            @Parameter(description = "Code of its layout; default `journal`") @RestQuery String layout,
            InputStream body) {
        return accepted(NewImport.journal(layout, null, Days.of("from", from), Days.of("to", to)), body);
    }

    @POST
    @Path("/settlement")
    @Consumes({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Hand in the file of a settlement day",
            description = "An empty file says that nothing was cleared. The same file again changes nothing.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "202",
            description = "Kept, and imported in the background; `Location` tells how far it is.")
    public RestResponse<ImportView> settlement(
            @Parameter(description = "The day the file is of, YYYY-MM-DD", required = true) @RestQuery
                    String settleDate,
            @Parameter(description = "true when the file corrects its day: rows it lacks go") @RestQuery
                    boolean replaces,
            @Parameter(description = "Code of its layout; default `settlement`") @RestQuery String layout,
            InputStream body) {
        return accepted(NewImport.settlement(layout, null, Days.of("settleDate", settleDate), replaces), body);
    }

    @GET
    @Operation(summary = "List imports, the youngest first")
    public Page<ImportView> list(@RestQuery String limit, @RestQuery String after) {
        var paging = Paging.of(limit, after);
        var found = imports.page(paging.after(), paging.limit() + 1);
        return Page.of(found, paging.limit(), (RecordImport one) -> Paging.cursor(one.id()))
                .map(ImportView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is")
    public ImportView get(@RestPath long id) {
        return ImportView.of(imports.get(id));
    }

    @GET
    @Path("/{id}/refused")
    @Operation(
            summary = "The lines an import set aside, by line number",
            description = "Of a file with very many only the first are kept; `refused` of the import counts them all.")
    public Page<RefusedRowView> refused(@RestPath long id, @RestQuery String limit, @RestQuery String after) {
        var paging = Paging.of(limit, after);
        imports.get(id);
        var behind = paging.after() == null ? 0 : paging.after();
        var found = imports.refused(id, behind, paging.limit() + 1);
        return Page.of(found, paging.limit(), (RefusedRow row) -> Paging.cursor(row.line()))
                .map(RefusedRowView::of);
    }

    private RestResponse<ImportView> accepted(NewImport said, InputStream body) {
        long id = accept.accept(said, body, actor.get());
        runner.wake();
        return RestResponse.ResponseBuilder.<ImportView>create(202)
                .location(URI.create("/api/v1/imports/" + id))
                .entity(ImportView.of(imports.get(id)))
                .build();
    }
}
