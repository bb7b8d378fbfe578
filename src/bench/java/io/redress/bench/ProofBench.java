package io.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.cases.answer.Verdict;
import io.redress.identity.Actor;
import io.redress.proof.Question;
import io.redress.proof.answering.AskRecords;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.running.ImportRunner;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A claim proved among ten million journal rows, beside one among a hundred thousand: the same questions to a small and
 * to a large month of one database. Compare within one run only.
 */
@QuarkusTest
class ProofBench {
    private static final int SMALL = 100_000;
    private static final int LARGE = Integer.getInteger("redress.bench.rows", 10_000_000);
    /** A hundred messages a day: a larger acquirer has more terminals, not busier ones. */
    private static final int ROWS_OF_A_TERMINAL = 3_100;

    private static final int QUESTIONS = 1_000;
    private static final String COLUMNS =
            "txn_time,mid,tid,batch_no,trace_no,rrn,auth_code,txn_type,amount_fen,currency,"
                    + "card_first6,card_last4,card_token,card_kind,entry_mode,response_code,orig_trace_no,orig_rrn,order_no\n";

    @Inject
    AcceptImport accept;

    @Inject
    ImportRunner runner;

    @Inject
    AskRecords records;

    @Test
    @ActivateRequestContext
    void a_claim_among_ten_million_rows() throws IOException {
        var small = new Month(LocalDate.of(2041, 1, 1), SMALL);
        var large = new Month(LocalDate.of(2042, 1, 1), LARGE);
        imported(small);
        imported(large);
        asked(small, 5);
        asked(large, 6);
        var few = asked(small, 7);
        var many = asked(large, 8);
        System.out.printf("""

                a claim proved among        p50 ms    p99 ms
                %,12d journal rows   %8.2f  %8.2f
                %,12d journal rows   %8.2f  %8.2f   (%.2f times; aim: at most 1.50, and p99 20 ms)

                """, SMALL, few[0], few[1], LARGE, many[0], many[1], many[0] / few[0]);
    }

    /** Milliseconds: the median, and what 99 of 100 stay under. */
    private double[] asked(Month month, long seed) {
        var random = new Random(seed);
        var took = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            var question = month.question(random.nextInt(month.rows), i % 3);
            var start = System.nanoTime();
            var answer = records.ask(question).finding();
            took[i] = (System.nanoTime() - start) / 1e6;
            assertThat(answer.verdict()).as("%s", question).isNotEqualTo(Verdict.NOT_FOUND);
        }
        Arrays.sort(took);
        return new double[] {took[QUESTIONS / 2], took[QUESTIONS * 99 / 100]};
    }

    private void imported(Month month) throws IOException {
        var start = System.nanoTime();
        var file = month.written();
        try (var in = Files.newInputStream(file)) {
            accept.accept(NewImport.journal(null, null, null, null), in, Actor.SYSTEM);
        }
        runner.runAll();
        Files.delete(file);
        System.out.printf("%,d journal rows imported in %.0f s%n", month.rows, (System.nanoTime() - start) / 1e9);
    }

    /** Sales of a month, each found again by its number; three terminals a merchant. */
    private record Month(LocalDate first, int rows) {
        Question question(int row, int by) {
            var day = first.plusDays(seconds(row) / 86_400);
            return new Question(
                    Claim.FAILED_BUT_DEBITED,
                    new Payment(
                            mid(row),
                            tid(row),
                            day,
                            fen(row),
                            by == 2 ? "%04d".formatted(row % 10_000) : null,
                            by == 1 ? trace(row) : null,
                            by == 0 ? rrn(row) : null),
                    fen(row),
                    null);
        }

        Path written() throws IOException {
            var file = Files.createTempFile("journal", ".csv");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                out.write(COLUMNS.getBytes(StandardCharsets.US_ASCII));
                for (int row = 0; row < rows; row++) {
                    write(row, out);
                }
            }
            return file;
        }

        private void write(int row, OutputStream out) throws IOException {
            var at = first.atStartOfDay().plusSeconds(seconds(row));
            var line = new StringBuilder(180)
                    .append(at.toLocalDate())
                    .append("T" + time(at))
                    .append("+08:00,")
                    .append(mid(row))
                    .append(',')
                    .append(tid(row))
                    .append(",000001,")
                    .append(trace(row))
                    .append(',')
                    .append(rrn(row))
                    .append(",123456,SALE,")
                    .append(fen(row))
                    .append(",CNY,621700,")
                    .append(padded(row % 10_000, 4))
                    .append(",t")
                    .append(Integer.toHexString(row * 0x9E3779B1))
                    .append(",DEBIT,021,00,,,SO")
                    .append(row)
                    .append('\n');
            out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
        }

        private static String time(java.time.LocalDateTime at) {
            return padded(at.getHour(), 2) + ":" + padded(at.getMinute(), 2) + ":" + padded(at.getSecond(), 2);
        }

        private int terminals() {
            return rows / ROWS_OF_A_TERMINAL;
        }

        private long seconds(int row) {
            return (long) (row / (double) rows * 31 * 86_400);
        }

        private String mid(int row) {
            return String.valueOf(898310000000000L + row % terminals() / 3);
        }

        private String tid(int row) {
            return String.valueOf(30_000_000 + row % terminals());
        }

        private String trace(int row) {
            return padded(row / terminals() % 1_000_000, 6);
        }

        private static String rrn(int row) {
            return "7" + padded(row, 11);
        }

        private static long fen(int row) {
            return 100 + (row * 7_919L) % 300_000;
        }

        private static String padded(int number, int length) {
            var digits = String.valueOf(number);
            return "0".repeat(length - digits.length()) + digits;
        }
    }
}
