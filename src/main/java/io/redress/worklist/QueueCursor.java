package io.redress.worklist;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.worklist.WorkQueue.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** The opaque text that says where a page of the queue ended. */
public final class QueueCursor {
    private QueueCursor() {}

    static String write(Position position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((position.due() + "/" + position.id()).getBytes(StandardCharsets.US_ASCII));
    }

    /** @return null for a null or empty cursor; a wrong one is refused as BAD_CURSOR on {@code after} */
    public static Position read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("/");
            var due = Instant.parse(parts[0]);
            if (due.isBefore(WorkQueue.EARLIEST) || due.isAfter(WorkQueue.NEVER)) {
                throw new DateTimeException("no case is due then");
            }
            return new Position(due, Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw RuleViolation.on("after", Rule.BAD_CURSOR);
        }
    }
}
