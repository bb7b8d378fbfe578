package io.redress.transactions.reading;

import java.util.Map;

/** A line is set aside. Costs no stack trace, for a bad file has a million of them. */
public final class RowRefused extends Exception {
    private final RefusalReason reason;
    private final transient Map<String, String> facts;

    RowRefused(RefusalReason reason, Map<String, String> facts) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.facts = Map.copyOf(facts);
    }

    static RowRefused on(String column, RefusalReason reason) {
        return new RowRefused(reason, Map.of("column", column));
    }

    static RowRefused on(String column, RefusalReason reason, String fact, Object value) {
        return new RowRefused(reason, Map.of("column", column, fact, String.valueOf(value)));
    }

    public RefusalReason reason() {
        return reason;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
