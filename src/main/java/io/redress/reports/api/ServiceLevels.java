package io.redress.reports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.cases.Outcome;
import io.redress.reports.LevelFigures;
import io.redress.reports.Report;
import io.redress.reports.ReportRow;
import io.redress.sla.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer of {@code GET /reports/service-levels}.
 *
 * @param by what the rows are about: claim, month, assignee or mid
 * @param zone the zone of the days and months
 */
@Schema(requiredProperties = {"from", "to", "by", "zone", "rows", "total"})
public record ServiceLevels(LocalDate from, LocalDate to, String by, String zone, List<Row> rows, Row total) {

    /**
     * Amounts are in fen.
     *
     * @param key null in the total and in the row of cases that are assigned to nobody
     * @param resolutionMinutes working minutes of resolutions; null where none is met
     * @param open cases without an outcome
     */
    @Schema(requiredProperties = {"cases", "levels", "outcomes", "open", "claimedFen", "returnedFen"})
    public record Row(
            String key,
            @JsonInclude(JsonInclude.Include.NON_NULL) String nameZh,
            @JsonInclude(JsonInclude.Include.NON_NULL) String nameEn,
            long cases,
            Map<ServiceLevel, LevelFigures> levels,
            ReportRow.Percentiles resolutionMinutes,
            Map<Outcome, Long> outcomes,
            long open,
            long claimedFen,
            long returnedFen) {}

    static ServiceLevels of(Report report) {
        var filter = report.filter();
        return new ServiceLevels(
                filter.from(),
                filter.to(),
                filter.by().code(),
                report.zone().getId(),
                report.rows().stream().map(ServiceLevels::row).toList(),
                row(report.total()));
    }

    private static Row row(ReportRow row) {
        return new Row(
                row.key(),
                row.nameZh(),
                row.nameEn(),
                row.cases(),
                row.levels(),
                row.resolution(),
                row.outcomes(),
                row.open(),
                row.claimedFen(),
                row.returnedFen());
    }
}
