package io.redress.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears every alarm; notes those that were committed and refuses those of cases it is told to. */
@ApplicationScoped
class AlarmJournal {
    private final List<ClockAlarm> committed = new CopyOnWriteArrayList<>();
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    void refuse(long caseId) {
        refused.add(caseId);
    }

    void refuseNothing() {
        refused.clear();
    }

    void hear(@Observes ClockAlarm alarm) {
        if (refused.contains(alarm.caseId())) {
            throw new IllegalStateException("refused by the test");
        }
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockAlarm alarm) {
        committed.add(alarm);
    }

    List<ClockAlarm> of(long caseId) {
        return committed.stream().filter(alarm -> alarm.caseId() == caseId).toList();
    }
}
