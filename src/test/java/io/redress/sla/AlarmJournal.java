package io.redress.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears every alarm, does with it what a test says, and notes those that were committed. */
@ApplicationScoped
class AlarmJournal {
    private final List<ClockAlarm> committed = new CopyOnWriteArrayList<>();
    private final Map<Long, Runnable> actions = new ConcurrentHashMap<>();

    void onAlarm(long caseId, Runnable action) {
        actions.put(caseId, action);
    }

    void onlyListen() {
        actions.clear();
    }

    void hear(@Observes ClockAlarm alarm) {
        actions.getOrDefault(alarm.caseId(), () -> {}).run();
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockAlarm alarm) {
        committed.add(alarm);
    }

    List<ClockAlarm> of(long caseId) {
        return committed.stream().filter(alarm -> alarm.caseId() == caseId).toList();
    }
}
