package io.redress.reports.api;

import io.redress.reports.Report;
import io.redress.reports.ReportCsv;
import io.redress.reports.ReportRow;
import io.redress.reports.ServiceLevelReport;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The report on service levels for programs. */
@Path("/api/v1/reports/service-levels")
@RolesAllowed({"MANAGER", "LEAD", "ADMIN"})
@Tag(name = "Reports")
public class ServiceLevelsResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ServiceLevelReport reports;

    ServiceLevelsResource(ServiceLevelReport reports) {
        this.reports = reports;
    }

    /** The report as JSON; the days are {@code YYYY-MM-DD}, both included. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How the service levels of the cases filed in a period were kept")
    public ServiceLevels json(
            @Parameter(description = "First day of filing; default: the first of the month six months back") @RestQuery
                    String from,
            @Parameter(description = "Last day of filing, included; default: today") @RestQuery String to,
            @Parameter(description = "claim (default), month, assignee or mid") @RestQuery String by) {
        return ServiceLevels.of(report(from, to, by));
    }

    /** The same as a table, for those who ask for one; who takes anything gets JSON. */
    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String by,
            @HeaderParam("Accept-Language") String language) {
        var locale = ReaderLanguage.ofProgram(language);
        Function<ReportRow, String> name = row -> row.name(locale);
        return Response.ok(ReportCsv.write(report(from, to, by), name), CSV).build();
    }

    private Report report(String from, String to, String by) {
        return reports.query(reports.filter(from, to, by));
    }
}
