package io.redress.proof;

import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.proof.detect.Proofs;
import io.redress.transactions.CardKind;
import io.redress.transactions.Coverage;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A month of one merchant, written down message by message: October 2026, every file in unless it is said. */
public final class Month {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String MID = "898310054110005";
    static final String TID = "33613483";
    static final Rules RULES = Rules.defaults(ZONE);

    final List<JournalRow> journal = new ArrayList<>();
    final List<SettlementRow> settlement = new ArrayList<>();
    private final NavigableSet<LocalDate> journalDays = days("2026-09-28", "2026-11-02");
    private final NavigableSet<LocalDate> settlementDays = days("2026-09-28", "2026-11-02");
    private int numbers = 100_000;

    public Msg sale(String at, long fen) {
        return new Msg(this, TransactionType.SALE, at, fen, next());
    }

    public Msg refund(Msg of, String at, long fen) {
        return following(TransactionType.REFUND, of, at, fen);
    }

    public Msg reversal(Msg of, String at) {
        return following(TransactionType.REVERSAL, of, at, of.fen);
    }

    public Msg voiding(Msg of, String at) {
        return following(TransactionType.VOID, of, at, of.fen);
    }

    /** An adjustment repeats the sale's RRN, trace number and time. */
    public void adjustment(TransactionType type, Msg of, String day, long fen) {
        settlement.add(of.settled(type, LocalDate.parse(day), fen, of.rrn, of.rrn));
    }

    public Month settlementMissing(String... days) {
        List.of(days).forEach(day -> settlementDays.remove(LocalDate.parse(day)));
        return this;
    }

    public Month journalMissing(String day) {
        journalDays.remove(LocalDate.parse(day));
        return this;
    }

    public Month settledUntil(String day) {
        settlementDays.tailSet(LocalDate.parse(day), false).clear();
        return this;
    }

    public Finding asks(Claim claim, Msg subject) {
        return asks(claim, subject, null);
    }

    public Finding asks(Claim claim, Msg subject, Long expectedFen) {
        return asks(new Question(claim, subject.payment(), subject.fen, expectedFen));
    }

    public Finding asks(Claim claim, Payment payment) {
        return asks(new Question(claim, payment, payment.amountFen(), null));
    }

    public Finding asks(Question question) {
        return Proofs.answer(question, surroundings(), RULES);
    }

    public Surroundings surroundings() {
        return new Surroundings(journal, settlement, new Coverage(journalDays, settlementDays));
    }

    int next() {
        return ++numbers;
    }

    private Msg following(TransactionType type, Msg of, String at, long fen) {
        var message = new Msg(this, type, at, fen, next());
        message.original = of;
        message.token = of.token;
        message.kind = of.kind;
        return message;
    }

    private static NavigableSet<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One message; it enters the journal with its answer, and the settlement when it is cleared. */
    public static final class Msg {
        private final Month month;
        private final TransactionType type;
        private final LocalDateTime at;
        final long fen;
        String trace;
        String rrn;
        String batch;
        String tid = TID;
        String mid = MID;
        String token = "card-one";
        CardKind kind = CardKind.CREDIT;
        String order;
        Msg original;

        private Msg(Month month, TransactionType type, String at, long fen, int number) {
            this.month = month;
            this.type = type;
            this.at = LocalDateTime.parse(at);
            this.fen = fen;
            this.trace = String.valueOf(number);
            this.rrn = "628500" + number;
            this.batch = "0000" + this.at.toLocalDate().getDayOfMonth();
        }

        public Msg order(String number) {
            order = number;
            return this;
        }

        public Msg card(String other) {
            token = other;
            return this;
        }

        public Msg kind(CardKind other) {
            kind = other;
            return this;
        }

        public Msg trace(String number) {
            trace = number;
            return this;
        }

        public Msg mid(String other) {
            mid = other;
            return this;
        }

        public Msg approved() {
            return answered("00");
        }

        public Msg unanswered() {
            return answered(null);
        }

        public Msg answered(String code) {
            month.journal.add(new JournalRow(
                    month.journal.size() + 1,
                    at.atZone(ZONE).toInstant(),
                    mid,
                    tid,
                    batch,
                    trace,
                    rrn,
                    null,
                    type,
                    fen,
                    "CNY",
                    "621700",
                    last4(),
                    token,
                    kind,
                    "051",
                    code,
                    original == null ? null : original.trace,
                    original == null ? null : original.rrn,
                    order));
            return this;
        }

        public Msg cleared() {
            return cleared(1, fen);
        }

        public Msg cleared(int daysLater, long clearedFen) {
            var origRrn = original == null ? null : original.rrn;
            month.settlement.add(settled(type, at.toLocalDate().plusDays(daysLater), clearedFen, rrn, origRrn));
            return this;
        }

        public Msg clearedWithoutRrn() {
            month.settlement.add(settled(type, at.toLocalDate().plusDays(1), fen, null, null));
            return this;
        }

        public Payment payment() {
            return new Payment(mid, tid, at.toLocalDate(), fen, last4(), trace, rrn);
        }

        /** The payment without its numbers, as a merchant remembers it. */
        public Payment remembered() {
            return new Payment(mid, tid, at.toLocalDate(), fen, last4(), null, null);
        }

        private String last4() {
            return String.format("%04d", Math.floorMod(token.hashCode(), 10_000));
        }

        private SettlementRow settled(TransactionType as, LocalDate day, long clearedFen, String ref, String origRrn) {
            return new SettlementRow(
                    month.settlement.size() + 1,
                    day,
                    at.atZone(ZONE).toInstant(),
                    mid,
                    tid,
                    trace,
                    ref,
                    null,
                    as,
                    clearedFen,
                    0,
                    "CNY",
                    "621700",
                    last4(),
                    token,
                    kind,
                    origRrn);
        }
    }
}
