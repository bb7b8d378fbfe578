package io.redress.sla;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The official calendar of 2026 as a value, for tests without a database. */
final class ChinaCalendar {
    static final List<Shift> OFFICE_HOURS = List.of(shift("09:00", "12:00"), shift("13:00", "18:00"));

    private ChinaCalendar() {}

    static BusinessCalendar of2026() {
        return new BusinessCalendar(ZoneId.of("Asia/Shanghai"), officeWeek(), exceptions(), Set.of(2026));
    }

    static Map<DayOfWeek, List<Shift>> officeWeek() {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(MONDAY) >= 0 && day.compareTo(FRIDAY) <= 0) {
                week.put(day, OFFICE_HOURS);
            }
        }
        return week;
    }

    static Map<LocalDate, DayKind> exceptions() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        off(days, "2026-01-01", "2026-01-03");
        off(days, "2026-02-15", "2026-02-23");
        off(days, "2026-04-04", "2026-04-06");
        off(days, "2026-05-01", "2026-05-05");
        off(days, "2026-06-19", "2026-06-21");
        off(days, "2026-09-25", "2026-09-27");
        off(days, "2026-10-01", "2026-10-07");
        for (String day : List.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")) {
            days.put(LocalDate.parse("2026-" + day), DayKind.WORKDAY);
        }
        return days;
    }

    private static void off(Map<LocalDate, DayKind> days, String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .forEach(day -> days.put(day, DayKind.HOLIDAY));
    }

    static Shift shift(String opens, String closes) {
        return new Shift(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
