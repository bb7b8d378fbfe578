package io.redress.desk.web.words;

import jakarta.enterprise.context.ApplicationScoped;

/** Says how much working time is left. */
@ApplicationScoped
public class ClockFaces {
    private final DeskWords words;

    ClockFaces(DeskWords words) {
        this.words = words;
    }

    /** @param atRiskMinutes from how many minutes left little time is left */
    public ClockFace running(long minutes, int atRiskMinutes) {
        if (minutes < 0) {
            return new ClockFace("breached", "!", words.say().overdue(words.time(minutes)));
        }
        return minutes <= atRiskMinutes
                ? new ClockFace("risk", "◔", words.time(minutes))
                : new ClockFace("running", "◷", words.time(minutes));
    }

    public ClockFace paused() {
        return new ClockFace("paused", "‖", words.say().paused());
    }
}
