package io.redress.transactions.api;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.Coverages;
import io.redress.transactions.CoveredDay;
import io.redress.transactions.RecordGaps;
import io.redress.transactions.RecordSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days the records speak for. */
@Path("/api/v1/coverage")
@RolesAllowed({"ADMIN", "LIAISON", "LEAD", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Records")
public class CoverageResource {
    /** More than a year at a time is a report, not a look. */
    private static final int MOST_DAYS = 400;

    private static final int USUAL_DAYS = 60;

    private final Coverages coverages;
    private final Clock clock;
    private final ZoneId zone;

    CoverageResource(
            Coverages coverages,
            Clock clock,
            @ConfigProperty(name = "redress.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.coverages = coverages;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The coverage of a period; days are those of the zone.
     *
     * @param journal days whose journal is in completely
     * @param gaps days that are not in, or not completely
     * @param incomplete what is known of days that are told in part only: lines were set aside, a file began or ended
     *     somewhere in the day, or another source's file is missing; they are gaps too
     * @param sources whose files are expected, from their first day to a week after their last
     */
    public record View(
            LocalDate from,
            LocalDate to,
            String zone,
            List<LocalDate> journal,
            List<LocalDate> settlement,
            RecordGaps gaps,
            List<CoveredDay> incomplete,
            List<RecordSource> sources) {}

    @GET
    @Operation(
            summary = "Days that are in, and gaps",
            description = "The absence of a row proves something only on a day that is in.")
    public View between(
            @Parameter(description = "First day; default: 60 days before the last") @RestQuery String from,
            @Parameter(description = "Last day, included; default: yesterday") @RestQuery String to) {
        var last =
                or(Days.of("to", to), LocalDate.ofInstant(clock.instant(), zone).minusDays(1));
        var first = or(Days.of("from", from), last.minusDays(USUAL_DAYS));
        if (first.isAfter(last)) {
            throw RuleViolation.on("from", Rule.PERIOD_REVERSED);
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw RuleViolation.on("from", Rule.MALFORMED).with("expected", "≥ " + last.minusDays(MOST_DAYS));
        }
        var told = coverages.between(first, last);
        var incomplete = coverages.days(first, last).stream()
                .filter(day -> !told.has(day.kind(), day.day()))
                .toList();
        return new View(
                first,
                last,
                zone.getId(),
                List.copyOf(told.journalDays()),
                List.copyOf(told.settlementDays()),
                RecordGaps.of(first, last, told),
                incomplete,
                coverages.sources());
    }

    private static LocalDate or(LocalDate given, LocalDate otherwise) {
        return given == null ? otherwise : given;
    }
}
