package io.redress.resolution.recovery;

import io.redress.proof.ledger.Recovery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All money that was taken for what a case speaks of, and all that went back, on any track and by any case. A duplicate
 * debit is about every debit of its order; the order itself stays paid for once.
 *
 * @param sales the oldest first
 * @param keptFen what the order costs, in fen; 0 unless more was debited
 */
public record CaseLedger(List<SaleLedger> sales, long keptFen) {
    public CaseLedger {
        sales = List.copyOf(sales);
    }

    /** In fen, of all the debits. */
    public long takenFen() {
        return sales.stream().mapToLong(sale -> sale.ledger().takenFen()).sum();
    }

    /** In fen, what is on its way included. */
    public long returnedFen() {
        return sales.stream().mapToLong(sale -> sale.ledger().returnedFen()).sum();
    }

    /** The most that may still go back, in fen; never below zero. */
    public long leftFen() {
        return Math.max(
                0, sales.stream().mapToLong(sale -> sale.ledger().leftFen()).sum() - keptFen);
    }

    /**
     * Money that was taken, or a try that took none.
     *
     * @param day in the case's zone
     * @param fen 0 where nothing was taken
     */
    public record Debit(LocalDate day, long fen) {}

    /** What was taken, the oldest first. */
    public List<Debit> debits() {
        return sales.stream()
                .map(sale -> new Debit(sale.name().day(), sale.ledger().takenFen()))
                .toList();
    }

    /** How it went back, the oldest first. */
    public List<Recovery> recoveries() {
        return sales.stream()
                .flatMap(sale -> sale.ledger().recoveries().stream())
                .sorted(Comparator.comparing(Recovery::day))
                .toList();
    }

    /** Of which debits so much would go back, in fen each: the last debit is the one too many. */
    Map<PaymentName, Long> shares(long fen) {
        var shares = new LinkedHashMap<PaymentName, Long>();
        var rest = fen;
        for (int i = sales.size() - 1; i >= 0 && rest > 0; i--) {
            var share = Math.min(rest, sales.get(i).ledger().leftFen());
            if (share > 0) {
                shares.merge(sales.get(i).name(), share, Long::sum);
                rest -= share;
            }
        }
        return shares;
    }
}
