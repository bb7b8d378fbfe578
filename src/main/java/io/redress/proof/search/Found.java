package io.redress.proof.search;

import io.redress.proof.Reason;
import io.redress.proof.story.Message;
import java.util.List;

/**
 * What a search came to: one message, several of which the filer must pick, or none.
 *
 * @param messages the hits, the oldest first
 * @param notes what a person must know about the way they were found
 * @param sure whether a single hit may be taken without asking
 */
public record Found(List<Message> messages, List<Reason> notes, boolean sure) {
    static Found taken(List<Message> messages, List<Reason> notes) {
        return new Found(messages, notes, true);
    }

    static Found offered(List<Message> messages, List<Reason> notes) {
        return new Found(messages, notes, false);
    }

    public boolean isOne() {
        return sure && messages.size() == 1;
    }

    public boolean isNone() {
        return messages.isEmpty();
    }

    /** The message, when {@link #isOne}. */
    public Message one() {
        return messages.get(0);
    }
}
