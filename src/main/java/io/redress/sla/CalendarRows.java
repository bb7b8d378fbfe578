package io.redress.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a calendar from its rows. */
@ApplicationScoped
class CalendarRows {
    private final EntityManager entities;

    CalendarRows(EntityManager entities) {
        this.entities = entities;
    }

    BusinessCalendar load(String code) {
        List<String> zones = query("SELECT zone FROM business_calendar WHERE code = :code", code, String.class);
        if (zones.isEmpty()) {
            throw new IllegalStateException("no calendar with code " + code);
        }
        Map<LocalDate, DayKind> exceptions = new HashMap<>();
        Set<Integer> official = new HashSet<>();
        Set<Integer> computed = new HashSet<>();
        for (Object[] row :
                query("SELECT day, kind, status FROM calendar_day WHERE calendar = :code", code, Object[].class)) {
            LocalDate day = (LocalDate) row[0];
            exceptions.put(day, DayKind.valueOf((String) row[1]));
            (row[2].equals("OFFICIAL") ? official : computed).add(day.getYear());
        }
        official.removeAll(computed);
        return new BusinessCalendar(ZoneId.of(zones.get(0)), hours(code), exceptions, official);
    }

    private Map<DayOfWeek, List<Shift>> hours(String code) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        String sql = "SELECT CAST(day_of_week AS integer), opens, closes FROM calendar_hours WHERE calendar = :code";
        for (Object[] row : query(sql, code, Object[].class)) {
            week.computeIfAbsent(DayOfWeek.of((Integer) row[0]), day -> new ArrayList<>())
                    .add(new Shift((LocalTime) row[1], (LocalTime) row[2]));
        }
        return week;
    }

    private <T> List<T> query(String sql, String code, Class<T> type) {
        return entities.createNativeQuery(sql, type).setParameter("code", code).getResultList();
    }
}
