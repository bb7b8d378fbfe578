package io.redress.desk.web.view;

import io.redress.cases.CaseStatus;

/** A station of the process, named as the status a case has there. */
public record StationLine(CaseStatus station, Progress progress) {
    /** How far a case is with it; the name in small letters is the style's too. */
    public enum Progress {
        DONE,
        NOW,
        NEXT,
        /** Only cases that need it come by. */
        SKIPPED
    }

    public String style() {
        return progress.name().toLowerCase(java.util.Locale.ROOT);
    }
}
