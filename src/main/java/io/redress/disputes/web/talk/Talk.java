package io.redress.disputes.web.talk;

import java.time.Instant;
import java.util.List;

/**
 * The messages of a case as somebody of the merchant reads them.
 *
 * @param upTo the id of the last one, 0 where there is none
 * @param lines the oldest first
 */
public record Talk(long upTo, List<Line> lines) {
    /**
     * One message.
     *
     * @param ours whether the merchant's side wrote it
     * @param fresh whether nobody of the merchant had read it before
     * @param read whether the desk has read it
     */
    public record Line(Instant at, String who, boolean ours, boolean fresh, boolean read, String text) {}

    public boolean hasFresh() {
        return lines.stream().anyMatch(Line::fresh);
    }
}
