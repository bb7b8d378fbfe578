package io.redress.transactions.reading;

import java.util.Map;

/** A file as a whole is refused; nothing of it is kept. */
public final class FileRefused extends RuntimeException {
    private final RefusalReason reason;
    private final transient Map<String, String> facts;

    public FileRefused(RefusalReason reason, Map<String, String> facts) {
        super(reason + " " + facts);
        this.reason = reason;
        this.facts = Map.copyOf(facts);
    }

    public RefusalReason reason() {
        return reason;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
