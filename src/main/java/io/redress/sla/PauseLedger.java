package io.redress.sla;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The pauses of one clock, in order and apart from each other; only the last may be open. */
@Embeddable
public class PauseLedger {
    @ElementCollection
    @CollectionTable(name = "service_clock_pause", joinColumns = @JoinColumn(name = "clock_id"))
    @OrderColumn(name = "position")
    private List<Pause> pauses = new ArrayList<>();

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    void open(Instant at, String reason) {
        pauses.add(new Pause(at, null, reason));
    }

    void close(Instant at) {
        int last = pauses.size() - 1;
        Pause open = pauses.get(last);
        pauses.set(last, new Pause(open.pausedAt(), at, open.reason()));
    }

    /** Working time from the start until the given moment, without what fell into pauses. */
    Duration worked(BusinessCalendar calendar, Instant start, Instant until) {
        Duration worked = calendar.workingTimeBetween(start, until);
        for (Pause pause : pauses) {
            Instant end = pause.resumedAt() == null ? until : pause.resumedAt();
            worked = worked.minus(calendar.workingTimeBetween(pause.pausedAt(), end));
        }
        return worked;
    }
}
