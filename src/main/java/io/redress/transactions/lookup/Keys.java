package io.redress.transactions.lookup;

import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what the rows found so far lead to others.
 *
 * @param rrns of the rows, and those they refer to
 * @param cards tokens of the cards of the likely rows
 * @param orders order numbers of the likely rows
 * @param terminals those of the likely rows, with {@code traces} for rows without RRN
 * @param sales trace numbers of sales that are named by nothing else
 * @param bareCards last digits of cards whose rows bear no token
 */
record Keys(
        Set<String> rrns,
        Set<String> cards,
        Set<String> orders,
        Set<String> terminals,
        Set<String> traces,
        Set<String> sales,
        Set<String> bareCards) {
    /** More cards than this were described by next to nothing; their rows would say nothing either. */
    private static final int MOST = 200;

    static Keys of(Collection<JournalRow> journal, Collection<SettlementRow> settlement, Sought sought) {
        var keys = new Keys(
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
        journal.stream().filter(row -> keys.leadsOn(row, sought)).forEach(keys::add);
        settlement.stream().filter(row -> keys.leadsOn(row, sought)).forEach(keys::add);
        return keys;
    }

    boolean isEmpty() {
        return rrns.isEmpty() && cards.isEmpty() && orders.isEmpty() && traces.isEmpty();
    }

    /** A sale of the same amount with another card is worth showing, not worth following. */
    private boolean leadsOn(JournalRow row, Sought sought) {
        return cards.size() < MOST
                && (isAsked(row.rrn(), sought.rrn())
                        || isAsked(row.traceNo(), sought.traceNo())
                        || sought.cardLast4() == null
                        || sought.cardLast4().equals(row.cardLast4())
                        || row.orderNo() != null && orders.contains(row.orderNo())
                        || row.origRrn() != null && rrns.contains(row.origRrn())
                        || row.rrn() != null && rrns.contains(row.rrn()));
    }

    private boolean leadsOn(SettlementRow row, Sought sought) {
        return cards.size() < MOST
                && (isAsked(row.rrn(), sought.rrn())
                        || isAsked(row.traceNo(), sought.traceNo())
                        || sought.cardLast4() == null
                        || sought.cardLast4().equals(row.cardLast4())
                        || row.origRrn() != null && rrns.contains(row.origRrn())
                        || row.rrn() != null && rrns.contains(row.rrn()));
    }

    private static boolean isAsked(String value, String asked) {
        return asked != null && value != null && stripped(asked).equals(stripped(value));
    }

    private static String stripped(String number) {
        return number.replaceFirst("^0+", "");
    }

    private void add(JournalRow row) {
        add(rrns, row.rrn());
        add(rrns, row.origRrn());
        add(cards, row.cardToken());
        add(orders, row.orderNo());
        add(terminals, row.tid());
        add(traces, row.traceNo());
        add(traces, row.origTraceNo());
        if (row.origRrn() == null) {
            add(sales, row.origTraceNo());
        }
        if (row.cardToken() == null) {
            add(bareCards, row.cardLast4());
        }
    }

    private void add(SettlementRow row) {
        add(rrns, row.rrn());
        add(rrns, row.origRrn());
        add(cards, row.cardToken());
        add(terminals, row.tid());
        add(traces, row.traceNo());
        if (row.cardToken() == null) {
            add(bareCards, row.cardLast4());
        }
    }

    private static void add(Set<String> to, String value) {
        if (value != null) {
            to.add(value);
        }
    }
}
