package io.redress.transactions.lookup;

import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads what the records hold around a payment: first the rows that the memory of it may mean, then those of the same
 * card and order, and whatever refers to any of them or is referred to. Each step is one look into each table by its
 * indexes, bounded in time, so that little of it grows with the records.
 */
@ApplicationScoped
public class Neighbourhoods {
    /** A refund of a sale's refund is the longest chain that means something. */
    private static final int MOST_STEPS = 3;

    private final RowQueries rows;
    private final ZoneId zone;

    Neighbourhoods(RowQueries rows, @ConfigProperty(name = "redress.zone") ZoneId zone) {
        this.rows = rows;
        this.zone = zone;
    }

    /** Part of the caller's transaction where there is one. */
    public Neighbourhood around(Sought sought) {
        var window = new Window(sought.day(), zone);
        var found = new Found();
        try {
            found.add(rows.remembered(sought, window));
            var keys = Keys.of(found.journal.values(), found.settlement.values(), sought);
            for (int step = 0; step < MOST_STEPS && !keys.isEmpty(); step++) {
                var known = keys;
                found.add(rows.related(sought.mid(), keys, window));
                keys = Keys.of(found.journal.values(), found.settlement.values(), sought);
                if (keys.equals(known)) {
                    break;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The records could not be read", e);
        }
        return new Neighbourhood(
                List.copyOf(found.journal.values()), List.copyOf(found.settlement.values()), found.capped);
    }

    /** All rows of a period, for a look at every merchant; the caller bounds the period. */
    public Neighbourhood ofPeriod(String mid, LocalDate first, LocalDate last) {
        try {
            return rows.ofPeriod(mid, first, last, zone);
        } catch (SQLException e) {
            throw new IllegalStateException("The records could not be read", e);
        }
    }

    /** The merchant of the records whose id follows; empty behind the last. */
    public Optional<String> merchantAfter(String mid) {
        try {
            return rows.merchantAfter(mid);
        } catch (SQLException e) {
            throw new IllegalStateException("The records could not be read", e);
        }
    }

    private static final class Found {
        private final Map<Long, JournalRow> journal = new LinkedHashMap<>();
        private final Map<Long, SettlementRow> settlement = new LinkedHashMap<>();
        private boolean capped;

        void add(Neighbourhood more) {
            more.journal().forEach(row -> journal.put(row.id(), row));
            more.settlement().forEach(row -> settlement.put(row.id(), row));
            capped |= more.isCapped();
        }
    }
}
