package io.redress.proof.months;

import io.redress.cases.Claim;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One thing that truly happened: its messages, and all that was cleared of them, delivered or not. */
final class Story {
    final Town town;
    final long fen;
    final List<JournalRow> journal = new ArrayList<>();
    final List<SettlementRow> settlement = new ArrayList<>();
    Terminal terminal;
    Card card;
    String order;
    private String trace;
    private Instant now;

    Story(Town town) {
        this.town = town;
        this.fen = town.newAmount();
        this.terminal = town.oneOf(town.terminals);
        this.card = Card.random(town.random);
        this.order = town.newOrder();
        on(town.period.clearDay(town.random));
    }

    void on(LocalDate day) {
        now = town.someTime(day);
    }

    /** Early in the day, so that the next hours are of the same day and batch. */
    void inTheMorning() {
        now = Town.dayOf(now).atTime(10, 5).atZone(Town.ZONE).toInstant();
    }

    void after(Duration pause) {
        now = now.plus(pause);
    }

    /** The next message of this terminal bears this voucher number. */
    void withTrace(String number) {
        trace = number;
    }

    JournalRow sale(String code) {
        return sale(fen, code);
    }

    JournalRow sale(long amount, String code) {
        return write(TransactionType.SALE, amount, code, null, order);
    }

    /** A void, refund or reversal; it may go to another card than the sale's if {@link #card} was changed. */
    JournalRow undo(TransactionType how, JournalRow sale, long amount, String code) {
        return write(how, amount, code, sale, null);
    }

    private JournalRow write(TransactionType type, long amount, String code, JournalRow original, String orderNo) {
        LocalDate day = Town.dayOf(now);
        String traceNo = trace != null ? trace : terminal.nextTrace(day);
        trace = null;
        boolean approvedSale = type == TransactionType.SALE && "00".equals(code);
        JournalRow row = new JournalRow(
                town.nextRow(),
                now,
                terminal.mid,
                terminal.tid,
                "%06d".formatted(town.period.index(day) + 1),
                traceNo,
                town.newRrn(now),
                approvedSale ? "%06d".formatted(town.random.nextInt(1_000_000)) : null,
                type,
                amount,
                "CNY",
                card.first6(),
                card.last4(),
                card.token(),
                card.kind(),
                town.oneOf(List.of("021", "051", "071")),
                code,
                original == null ? null : original.traceNo(),
                original == null ? null : original.rrn(),
                orderNo);
        journal.add(row);
        return row;
    }

    /** Cleared as usual: the day after, now and then one later or without RRN. */
    void clears(JournalRow row) {
        clears(row, row.amountFen());
    }

    void clears(JournalRow row, long amount) {
        clears(row, amount, town.random.nextInt(12) == 0 ? 2 : 1, town.random.nextInt(12) != 0);
    }

    void clears(JournalRow row, long amount, int daysLater, boolean withRrn) {
        LocalDate day = Town.dayOf(row.txnTime()).plusDays(daysLater);
        if (day.equals(town.period.restDay())) day = day.plusDays(1);
        settlement.add(cleared(row, row.txnType(), amount, day, withRrn ? row.rrn() : null, row.origRrn()));
    }

    /** Money of a sale comes back without the terminal, as a credit adjustment or a refund keyed in by staff. */
    void staffReturns(TransactionType track, JournalRow sale, long amount) {
        LocalDate day = Town.dayOf(sale.txnTime()).plusDays(3 + town.random.nextInt(6));
        String rrn = track == TransactionType.CREDIT_ADJUSTMENT ? sale.rrn() : town.newRrn(sale.txnTime());
        settlement.add(cleared(sale, track, amount, day, rrn, sale.rrn()));
    }

    private SettlementRow cleared(
            JournalRow row, TransactionType type, long amount, LocalDate day, String rrn, String origRrn) {
        boolean keyedIn = type == TransactionType.MANUAL_REFUND;
        return new SettlementRow(
                town.nextRow(),
                day,
                keyedIn ? day.minusDays(1).atTime(14, 30).atZone(Town.ZONE).toInstant() : row.txnTime(),
                row.mid(),
                row.tid(),
                keyedIn ? null : row.traceNo(),
                rrn,
                row.authCode(),
                type,
                amount,
                type == TransactionType.SALE ? amount * 6 / 1000 : 0,
                row.currency(),
                row.cardFirst6(),
                row.cardLast4(),
                row.cardToken(),
                row.cardKind(),
                origRrn);
    }

    /** A till refund, days after its sale, that the switch approved; whether it is cleared is another matter. */
    JournalRow refundsLater(JournalRow sale, long amount) {
        after(Duration.ofDays(1 + town.random.nextInt(3)).plusMinutes(7));
        return undo(TransactionType.REFUND, sale, amount, Codes.OK);
    }

    /** The money comes back on any of the tracks. */
    void returnsSomehow(JournalRow sale, long amount) {
        switch (town.random.nextInt(3)) {
            case 0 -> staffReturns(TransactionType.CREDIT_ADJUSTMENT, sale, amount);
            case 1 -> staffReturns(TransactionType.MANUAL_REFUND, sale, amount);
            default -> clears(refundsLater(sale, amount));
        }
    }

    /** Between a tenth and nine tenths of an amount. */
    long partOf(long amount) {
        return amount * (1 + town.random.nextInt(9)) / 10;
    }

    Asking claims(Claim claim, JournalRow about) {
        return new Asking(this, claim, about);
    }
}
