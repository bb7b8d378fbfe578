package io.redress.messages;

import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Somebody reads what was written about a case. */
@ApplicationScoped
public class ReadMessages {
    private final Cases cases;
    private final Messages messages;
    private final Clock clock;

    ReadMessages(Cases cases, Messages messages, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param about the case, which the reader may see */
    public record Talk(DisputeCase about, List<CaseMessage> messages) {}

    /** All of it, the oldest first; nothing is marked. NOT_FOUND for a case that the reader may not see. */
    @Transactional
    public Talk of(String number, Actor reader) {
        var about = cases.visibleTo(reader, number);
        return new Talk(about, messages.of(about.id()));
    }

    /**
     * Marks as read what the other side wrote up to a message; who is on neither side marks nothing.
     *
     * @param upTo the id of the last message that was shown: what came since stays unread
     */
    @Transactional
    public void mark(String number, long upTo, Actor reader) {
        var about = cases.visibleTo(reader, number);
        TalkSide.of(reader, about)
                .ifPresent(side -> messages.read(about.id(), side, upTo, reader.username(), clock.instant()));
    }
}
