package io.redress.desk.web.talk;

import java.time.Instant;
import java.util.List;

/**
 * Messages or notes of one case as the desk reads them, the oldest first.
 *
 * @param upTo the id of the last one, 0 where there is none
 * @param mayWrite whether the reader works cases
 */
public record TalkView(long upTo, boolean mayWrite, List<Line> lines) {
    /**
     * One message or note.
     *
     * @param ours whether the desk wrote it
     * @param fresh whether nobody of the desk has read it
     * @param read whether the merchant has read it
     */
    public record Line(Instant at, String who, boolean ours, boolean fresh, boolean read, String text) {}

    public boolean hasFresh() {
        return lines.stream().anyMatch(Line::fresh);
    }
}
