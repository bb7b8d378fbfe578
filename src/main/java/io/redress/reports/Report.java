package io.redress.reports;

import java.time.ZoneId;
import java.util.List;

/**
 * The report on service levels.
 *
 * @param zone in which the days of the filter and the months begin
 * @param rows claims and months in their order, people and merchants with the most cases first
 */
public record Report(ReportFilter filter, ZoneId zone, List<ReportRow> rows, ReportRow total) {}
