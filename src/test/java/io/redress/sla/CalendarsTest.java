package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CalendarsTest {
    @Inject
    Calendars calendars;

    @Inject
    Targets targets;

    @Inject
    EntityManager entities;

    @Test
    void the_stored_chinese_calendar_is_the_official_one_of_2026() {
        BusinessCalendar stored = calendars.get("CN");
        BusinessCalendar official = ChinaCalendar.of2026();
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)))
                .allSatisfy(day -> assertThat(stored.isWorkingDay(day)).isEqualTo(official.isWorkingDay(day)));
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = Instant.parse("2026-12-31T00:00:00Z");
        assertThat(stored.workingTimeBetween(start, end)).isEqualTo(official.workingTimeBetween(start, end));
        assertThat(stored.isProvisional(start, end)).isFalse();
    }

    @Test
    void the_computed_holidays_of_2027_are_kept_but_provisional() {
        BusinessCalendar stored = calendars.get("CN");
        assertThat(stored.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(stored.isProvisional(Instant.parse("2026-12-30T00:00:00Z"), Instant.parse("2027-01-04T00:00:00Z")))
                .isTrue();
    }

    @Test
    void callers_count_working_time_in_the_usual_calendar() {
        assertThat(calendars.afterWorking(Instant.parse("2026-09-30T09:00:00Z"), Duration.ofHours(8)))
                .isEqualTo(Instant.parse("2026-10-08T09:00:00Z"));
    }

    @Test
    void an_unknown_calendar_or_priority_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> calendars.get("XX")).withMessageContaining("XX");
        assertThatIllegalStateException().isThrownBy(() -> targets.of(ServiceLevel.RESOLUTION, "SOON"));
    }

    @ParameterizedTest
    @EnumSource
    void every_level_has_a_target_for_every_priority_and_more_urgent_is_never_slower(ServiceLevel level) {
        List<Target> byUrgency = List.of("NORMAL", "HIGH", "URGENT").stream()
                .map(priority -> targets.of(level, priority))
                .toList();
        assertThat(byUrgency)
                .allSatisfy(target -> assertThat(target.atRiskMinutes() * 5).isEqualTo(target.minutes()));
        assertThat(byUrgency.get(1).minutes())
                .isLessThanOrEqualTo(byUrgency.get(0).minutes());
        assertThat(byUrgency.get(2).minutes())
                .isLessThanOrEqualTo(byUrgency.get(1).minutes());
    }

    @Test
    void the_database_allows_exactly_the_words_java_knows() {
        assertThat(check("ck_calendar_day_kind")).contains(words(DayKind.values()));
        assertThat(check("ck_service_level_level")).contains(words(ServiceLevel.values()));
        assertThat(check("ck_service_clock_level")).contains(words(ServiceLevel.values()));
        assertThat(check("ck_service_clock_ended_as")).contains(words(ServiceClock.End.values()));
    }

    private String check(String constraint) {
        String definition = (String) entities.createNativeQuery(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = :name", String.class)
                .setParameter("name", constraint)
                .getSingleResult();
        return definition.replaceAll("::[a-z ]+(\\[\\])?", "").replaceAll("[()]", "");
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "'" + value + "'").collect(Collectors.joining(", ", "ARRAY[", "]"));
    }
}
