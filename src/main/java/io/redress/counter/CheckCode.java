package io.redress.counter;

import io.redress.bankcontact.Banks;
import io.redress.incidents.Incident;
import io.redress.incidents.Incidents;
import io.redress.responsecodes.Advice;
import io.redress.responsecodes.Debited;
import io.redress.responsecodes.ResponseCode;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.sla.BusinessCalendar;
import io.redress.sla.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Answers what a code means for the customer at the counter. Days are those of the usual calendar's zone. */
@ApplicationScoped
public class CheckCode {
    /** Further back nobody asks at the counter. */
    private static final int DAYS_BACK = 366;

    private final Calendars calendars;
    private final Incidents incidents;
    private final Banks banks;
    private final Clock clock;

    CheckCode(Calendars calendars, Incidents incidents, Banks banks, Clock clock) {
        this.calendars = calendars;
        this.incidents = incidents;
        this.banks = banks;
        this.clock = clock;
    }

    /**
     * @param day of the attempt; null for today
     * @param bank code of the customer's bank, null where nobody said; one that is not on the list says nothing
     * @throws RuleViolation IN_THE_FUTURE or TOO_OLD on {@code day}
     */
    @Transactional
    public Counsel about(ResponseCode code, Debited debited, LocalDate day, String bank) {
        var calendar = calendars.usual();
        var today = today();
        var tried = day == null ? today : checked(day, today);
        var advice = Advice.of(code.facts(), debited);
        var returnsBy = advice.returnsWithin() == null ? null : after(calendar, tried, advice.returnsWithin());
        var known = bank == null || banks.findById(bank) == null ? null : bank;
        return new Counsel(
                code,
                debited,
                advice,
                tried,
                returnsBy,
                returnsBy != null
                        && calendar.isProvisional(
                                tried.atStartOfDay(calendar.zone()).toInstant(),
                                returnsBy.atStartOfDay(calendar.zone()).toInstant()),
                returnsBy != null && returnsBy.isBefore(today),
                underWay(tried).stream()
                        .filter(incident -> incident.explains(code, known))
                        .toList());
    }

    /** Standstills that are under way today, whichever codes they cause. */
    public List<Incident> underWay() {
        return underWay(today());
    }

    /** Of today those that began or went on so far; what is announced for tonight explains nothing yet. */
    private List<Incident> underWay(LocalDate day) {
        var zone = calendars.usual().zone();
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        var now = clock.instant();
        return incidents.during(day.atStartOfDay(zone).toInstant(), now.isBefore(end) ? now : end);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), calendars.usual().zone());
    }

    private static LocalDate checked(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw RuleViolation.on("day", Rule.IN_THE_FUTURE);
        }
        var first = today.minusDays(DAYS_BACK);
        if (day.isBefore(first)) {
            throw RuleViolation.on("day", Rule.TOO_OLD).with("first", first);
        }
        return day;
    }

    private static LocalDate after(BusinessCalendar calendar, LocalDate day, int workingDays) {
        var reached = day;
        for (int i = 0; i < workingDays; i++) {
            reached = calendar.nextWorkingDay(reached);
        }
        return reached;
    }
}
