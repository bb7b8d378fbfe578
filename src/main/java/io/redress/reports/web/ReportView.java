package io.redress.reports.web;

import io.redress.cases.Outcome;
import io.redress.reports.Figure;
import io.redress.sla.ServiceLevel;
import java.time.Instant;
import java.util.List;

/**
 * The report as its page shows it.
 *
 * @param query the filter as it stands in an address
 * @param cut a sentence where the tables do not show all rows, else null
 */
public record ReportView(
        String filtered,
        String sentence,
        String query,
        String rowHeading,
        List<Figure> figures,
        List<Outcome> outcomes,
        List<Section> sections,
        List<MoneyLine> money,
        String cut,
        List<Term> glossary,
        boolean empty) {

    /** @param link to the cases behind the number; null where there are none */
    public record Count(long value, String link) {}

    /**
     * One service level.
     *
     * @param sentence what the chart shows, null where nothing is decided and so no chart is drawn
     * @param lines the total last
     * @param timed whether its durations are told
     */
    public record Section(
            ServiceLevel level, String sentence, List<Bar> bars, String barsCut, List<Line> lines, boolean timed) {}

    /** A row of a chart; widths are thousandths of the longest bar. */
    public record Bar(String label, long met, long late, long metWidth, long lateWidth) {}

    /** @param share in per cent, {@code –} where nothing is decided; hours likewise */
    public record Line(
            String label, boolean total, Count cases, List<Count> figures, String share, String p50, String p95) {}

    /** Amounts are in fen. */
    public record MoneyLine(
            String label,
            boolean total,
            Count cases,
            List<Count> outcomes,
            Count open,
            long claimedFen,
            long returnedFen) {}

    /** One way to group the rows. */
    public record Choice(String code, String label) {}

    /** A heading of the glossary and what it means. */
    public record Term(String word, String meaning) {}

    /** One line of the cases behind a number; hours are null where cases are counted, {@code dueAt} while paused. */
    public record BehindLine(
            String number,
            String claim,
            String merchant,
            Instant filedAt,
            Outcome outcome,
            long claimedFen,
            long returnedFen,
            String worked,
            String target,
            Instant dueAt,
            String lateBy) {}
}
