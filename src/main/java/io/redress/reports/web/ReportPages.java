package io.redress.reports.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.redress.reports.CasesBehind;
import io.redress.reports.Report;
import io.redress.reports.ReportCsv;
import io.redress.reports.ReportFilter;
import io.redress.reports.ServiceLevelReport;
import io.redress.reports.web.ReportView.BehindLine;
import io.redress.reports.web.ReportView.Choice;
import io.redress.shared.Page;
import io.redress.shared.RuleViolation;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The report on service levels, and the cases behind each of its numbers. */
@Path("/reports")
@RolesAllowed({"LEAD", "MANAGER", "ADMIN"})
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    /** What fits on a screen and a half. */
    private static final int LINES = 50;
    /** Tells spreadsheets that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ServiceLevelReport reports;
    private final CasesBehind cases;
    private final ReportTables tables;
    private final BehindTable behindTable;
    private final RuleSentences sentences;
    private final ReaderLanguage reader;

    ReportPages(
            ServiceLevelReport reports,
            CasesBehind cases,
            ReportTables tables,
            BehindTable behindTable,
            RuleSentences sentences,
            ReaderLanguage reader) {
        this.reports = reports;
        this.cases = cases;
        this.tables = tables;
        this.behindTable = behindTable;
        this.sentences = sentences;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        /** @param view null where the filter is wrong */
        static native TemplateInstance report(Form form, FormErrors errors, List<Choice> choices, ReportView view);

        static native TemplateInstance cases(
                String heading,
                String filtered,
                boolean clocks,
                boolean first,
                String query,
                String back,
                Page<BehindLine> page);

        private Templates() {}
    }

    /** The filter as it was typed. */
    public record Form(String from, String to, String by) {}

    @GET
    public Response report(@RestQuery String from, @RestQuery String to, @RestQuery String by) {
        try {
            var filter = reports.filter(from, to, by);
            var form = new Form(
                    filter.from().toString(),
                    filter.to().toString(),
                    filter.by().code());
            var view = tables.of(reports.query(filter));
            return page(200, form, FormErrors.none(), view);
        } catch (RuleViolation refused) {
            var errors = FormErrors.of(List.of(refused), sentences, reader.locale());
            return page(422, new Form(from, to, by), errors, null);
        }
    }

    private Response page(int status, Form form, FormErrors errors, ReportView view) {
        return Response.status(status)
                .entity(Templates.report(form, errors, tables.choices(), view))
                .build();
    }

    /** The file behind the link; the REST interface answers the same, to programs. */
    @GET
    @Path("/service-levels.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@RestQuery String from, @RestQuery String to, @RestQuery String by) {
        Report report = reports.query(reports.filter(from, to, by));
        var filter = report.filter();
        var text = ReportCsv.write(report, row -> tables.label(filter, row));
        var name = "service-levels-%s-%s-%s.csv"
                .formatted(filter.from(), filter.to(), filter.by().code());
        return Response.ok(BYTE_ORDER_MARK + text)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("/cases")
    public TemplateInstance cases(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String by,
            @BeanParam BehindQuery number,
            @RestQuery String after) {
        ReportFilter filter = reports.filter(from, to, by);
        var behind = number.read();
        var page = cases.page(filter, behind, LINES, after);
        return Templates.cases(
                behindTable.heading(filter, behind),
                tables.filtered(filter),
                behind.level() != null,
                after == null || after.isEmpty(),
                ReportLinks.of(filter, behind),
                "/reports?" + ReportLinks.of(filter),
                page.map(behindTable::line));
    }
}
