package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final BusinessCalendar calendar = ChinaCalendar.of2026();

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-01-04",
        "2026-02-13, 2026-02-14",
        "2026-02-14, 2026-02-24",
        "2026-02-27, 2026-02-28",
        "2026-04-30, 2026-05-06",
        "2026-09-18, 2026-09-20",
        "2026-09-24, 2026-09-28",
        "2026-09-30, 2026-10-08",
        "2026-10-09, 2026-10-10"
    })
    void the_day_after_is_the_next_working_day_with_make_up_days_counted(LocalDate day, LocalDate next) {
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(next);
    }

    @Test
    void a_make_up_saturday_works_the_hours_of_a_weekday() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(between("2026-02-28T00:00", "2026-03-01T00:00")).isEqualTo(Duration.ofMinutes(480));
    }

    @Test
    void an_ordinary_saturday_and_a_holiday_on_a_weekday_are_off() {
        assertThat(between("2026-03-07T00:00", "2026-03-08T00:00")).isZero();
        assertThat(between("2026-10-01T00:00", "2026-10-02T00:00")).isZero();
    }

    @Test
    void lunch_does_not_count() {
        assertThat(between("2026-11-23T11:59:30", "2026-11-23T13:00:30")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void eight_hours_from_an_opening_end_at_that_day_s_closing() {
        assertThat(calendar.plus(at("2026-11-23T09:00"), Duration.ofHours(8))).isEqualTo(at("2026-11-23T18:00"));
    }

    @Test
    void a_start_outside_hours_counts_from_the_next_opening() {
        assertThat(calendar.plus(at("2026-09-30T18:00"), Duration.ofSeconds(1))).isEqualTo(at("2026-10-08T09:00:01"));
        assertThat(calendar.plus(at("2026-09-30T18:00"), Duration.ZERO)).isEqualTo(at("2026-10-08T09:00"));
        assertThat(calendar.plus(at("2026-11-23T12:30"), Duration.ZERO)).isEqualTo(at("2026-11-23T13:00"));
        assertThat(calendar.plus(at("2026-11-23T10:07:11"), Duration.ZERO)).isEqualTo(at("2026-11-23T10:07:11"));
    }

    @Test
    void working_time_back_is_negative_and_a_negative_amount_cannot_be_added() {
        assertThat(between("2026-11-23T10:00", "2026-11-23T09:00")).isEqualTo(Duration.ofHours(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plus(Instant.EPOCH, Duration.ofNanos(-1)));
    }

    @Test
    void a_span_that_touches_a_year_without_official_days_is_provisional() {
        assertThat(calendar.isProvisional(at("2026-01-01T00:00"), at("2026-12-31T23:59:59")))
                .isFalse();
        assertThat(calendar.isProvisional(at("2026-12-31T12:00"), at("2027-01-01T00:00")))
                .isTrue();
        assertThat(calendar.isProvisional(at("2025-12-31T23:59:59"), at("2026-01-05T00:00")))
                .isTrue();
    }

    @Test
    void a_span_of_four_thousand_years_is_counted_at_once_and_back() {
        Instant start = at("2026-11-23T09:00");
        Duration millennia = Duration.ofHours(8L * 5 * 52 * 4000);
        Instant end = calendar.plus(start, millennia);
        assertThat(end).isAfter(at("5900-01-01T00:00"));
        assertThat(calendar.workingTimeBetween(start, end)).isEqualTo(millennia);
    }

    @Test
    void a_shift_until_midnight_and_the_one_after_it_join() {
        var allDay = Map.of(DayOfWeek.MONDAY, List.of(ChinaCalendar.shift("00:00", "00:00")));
        var mondays = new BusinessCalendar(SHANGHAI, allDay, Map.of(), Set.of());
        assertThat(mondays.workingTimeBetween(at("2026-11-16T00:00"), at("2026-11-24T00:00")))
                .isEqualTo(Duration.ofHours(48));
        assertThat(mondays.plus(at("2026-11-17T00:00"), Duration.ofHours(24))).isEqualTo(at("2026-11-24T00:00"));
    }

    @Test
    void an_empty_week_and_overlapping_shifts_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessCalendar(SHANGHAI, Map.of(), Map.of(), Set.of()));
        var overlapping = List.of(ChinaCalendar.shift("09:00", "12:00"), ChinaCalendar.shift("11:59", "13:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new BusinessCalendar(SHANGHAI, Map.of(DayOfWeek.MONDAY, overlapping), Map.of(), Set.of()));
    }

    private Duration between(String from, String to) {
        return calendar.workingTimeBetween(at(from), at(to));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(SHANGHAI).toInstant();
    }
}
