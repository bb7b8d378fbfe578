package io.redress.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One service level of one case, running in working time. Times counted always come from start and pauses by the
 * calendar; {@code dueAt} and {@code nextAlarmAt} are kept for the queue and the sweep. Moves that make no sense now
 * (pausing what is paused, ending what has ended) change nothing.
 */
@Entity
@Table(name = "service_clock")
// a page may hold a clock read before the sweep marked it: write only what we changed
@DynamicUpdate
public class ServiceClock {
    /** How a clock ended; a late end is still {@code MET}, with {@link #breachedAt()} set. */
    public enum End {
        MET,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_clock_seq")
    @SequenceGenerator(name = "service_clock_seq", sequenceName = "service_clock_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private ServiceLevel level;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "calendar")
    private String calendarCode;

    @Column(name = "target_minutes")
    private int targetMinutes;

    @Column(name = "at_risk_minutes")
    private int atRiskMinutes;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_alarm_at")
    private Instant nextAlarmAt;

    @Column(name = "warned_at")
    private Instant warnedAt;

    @Column(name = "breached_at")
    private Instant breachedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private End end;

    @Column(name = "worked_minutes")
    private Integer workedMinutes;

    @Embedded
    private PauseLedger ledger = new PauseLedger();

    protected ServiceClock() {}

    ServiceClock(
            long caseId, ServiceLevel level, Long subjectId, Target target, BusinessCalendar calendar, Instant now) {
        this.caseId = caseId;
        this.level = level;
        this.subjectId = subjectId;
        calendarCode = target.calendar();
        targetMinutes = target.minutes();
        atRiskMinutes = target.atRiskMinutes();
        startedAt = now;
        schedule(calendar, now, Duration.ZERO);
    }

    private void schedule(BusinessCalendar calendar, Instant from, Duration worked) {
        dueAt = after(calendar, from, target().minus(worked));
        Duration untilRisk = target().minusMinutes(atRiskMinutes).minus(worked);
        nextAlarmAt = warnedAt == null ? after(calendar, from, untilRisk) : dueAt;
    }

    private static Instant after(BusinessCalendar calendar, Instant from, Duration working) {
        return working.compareTo(Duration.ZERO) > 0 ? calendar.plus(from, working) : from;
    }

    void pause(Instant now, String reason) {
        if (hasEnded() || isPaused()) {
            return;
        }
        pausedAt = notBeforeLastMove(now);
        ledger.open(pausedAt, reason);
        // what is overdue stays so; its alarm may still be owed
        if (pausedAt.isBefore(dueAt)) {
            dueAt = null;
            nextAlarmAt = null;
        }
    }

    void resume(BusinessCalendar calendar, Instant now) {
        if (hasEnded() || !isPaused()) {
            return;
        }
        Instant resumedAt = notBeforeLastMove(now);
        Duration worked = worked(calendar, pausedAt);
        ledger.close(resumedAt);
        pausedAt = null;
        if (dueAt == null) {
            schedule(calendar, resumedAt, worked);
        }
    }

    void end(End as, BusinessCalendar calendar, Instant now) {
        if (hasEnded()) {
            return;
        }
        endedAt = notBeforeLastMove(now);
        end = as;
        if (isPaused()) {
            ledger.close(endedAt);
        }
        workedMinutes = (int) worked(calendar, endedAt).toMinutes();
        // overdue although no sweep came by
        if (breachedAt == null && dueAt != null && endedAt.isAfter(dueAt)) {
            breachedAt = dueAt;
        }
        pausedAt = null;
        nextAlarmAt = null;
    }

    /** Marks the alarm that is due now. Only called when {@code nextAlarmAt} has come. */
    ClockAlarm.Kind raise(Instant now) {
        if (now.isBefore(dueAt)) {
            warnedAt = now;
            nextAlarmAt = dueAt;
            return ClockAlarm.Kind.AT_RISK;
        }
        breachedAt = dueAt;
        nextAlarmAt = null;
        return ClockAlarm.Kind.BREACHED;
    }

    /** Working time left at the given moment, or when the clock stopped or ended; negative when overdue. */
    Duration remaining(BusinessCalendar calendar, Instant now) {
        Instant until = hasEnded() ? endedAt : isPaused() ? pausedAt : notBeforeLastMove(now);
        return target().minus(worked(calendar, until));
    }

    private Duration worked(BusinessCalendar calendar, Instant until) {
        return ledger.worked(calendar, startedAt, until);
    }

    /** A node whose time runs behind must not make a pause end before it began. */
    private Instant notBeforeLastMove(Instant now) {
        List<Pause> pauses = ledger.pauses();
        Instant last = startedAt;
        if (!pauses.isEmpty()) {
            Pause latest = pauses.get(pauses.size() - 1);
            last = latest.resumedAt() == null ? latest.pausedAt() : latest.resumedAt();
        }
        return now.isBefore(last) ? last : now;
    }

    private Duration target() {
        return Duration.ofMinutes(targetMinutes);
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public ServiceLevel level() {
        return level;
    }

    /** Which enquiry or request the clock is about; null when it is about the case. */
    public Long subjectId() {
        return subjectId;
    }

    public String calendarCode() {
        return calendarCode;
    }

    /** Working minutes promised when the clock was started. */
    public int targetMinutes() {
        return targetMinutes;
    }

    /** Working minutes left when the clock counts as at risk. */
    public int atRiskMinutes() {
        return atRiskMinutes;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Since when the clock stands still; null when it runs or has ended. */
    public Instant pausedAt() {
        return pausedAt;
    }

    /** When the target is used up; null while paused, unless it was overdue before. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When the sweep must look again; null when there is nothing to raise. */
    public Instant nextAlarmAt() {
        return nextAlarmAt;
    }

    /** When the at-risk alarm was raised. */
    public Instant warnedAt() {
        return warnedAt;
    }

    /** The due moment that was missed; null while it is not. */
    public Instant breachedAt() {
        return breachedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public End end() {
        return end;
    }

    /** Whole working minutes counted, sealed at the end; null before. */
    public Integer workedMinutes() {
        return workedMinutes;
    }

    public List<Pause> pauses() {
        return ledger.pauses();
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
