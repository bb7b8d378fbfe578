package io.redress.proof.answering;

import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.cases.answer.Verdict;
import io.redress.proof.Question;
import io.redress.proof.Reason;
import io.redress.proof.ReasonCode;
import io.redress.testing.SampleFiles;
import io.redress.transactions.imports.ImportDesk;
import io.redress.transactions.imports.NewImport;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is looked at around a payment where its rows say little, or are too many. */
@QuarkusTest
@ActivateRequestContext
class LookUpTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final String MID = "898310059990077";

    @Inject
    SampleFiles files;

    @Inject
    ImportDesk desk;

    @Inject
    AskRecords records;

    @BeforeEach
    void no_other_records() {
        files.forgetCoverage();
    }

    @AfterEach
    void other_tests_know_no_records() {
        files.forgetCoverage();
    }

    @Test
    void a_card_without_token_is_known_by_its_digits_at_every_terminal_of_the_merchant() {
        journal(sale("10:00:00", "T0000041", 1, 8_888, "4101") + sale("10:09:00", "T0000042", 2, 8_888, "4101"));
        for (int after = 1; after < 4; after++) {
            var day = DAY.plusDays(after);
            var rows = after > 1
                    ? ""
                    : cleared(day, "10:00:00", "T0000041", 1, 8_888, "4101")
                            + cleared(day, "10:09:00", "T0000042", 2, 8_888, "4101");
            desk.settlement(day.toString(), SETTLEMENT + rows);
        }
        var paid = new Payment(MID, "T0000041", DAY, 8_888L, "4101", null, rrn(1));
        var finding = records.ask(new Question(Claim.DUPLICATE_DEBIT, paid, 8_888, null))
                .finding();
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.reasons()).extracting(Reason::code).contains(ReasonCode.NO_ORDER_NUMBER);
    }

    @Test
    void of_too_many_the_likely_ones_are_looked_at_and_the_answer_says_so() {
        var others = IntStream.range(0, 5_100)
                .mapToObj(i -> sale("11:00:00", "T0000043", 1_000 + i, 7_777, "4202"))
                .collect(Collectors.joining());
        journal(others + sale("12:00:00", "T0000043", 9_000, 7_777, "4303"));
        var paid = new Payment(MID, "T0000043", DAY, 7_777L, "4303", null, null);
        var finding =
                records.ask(new Question(Claim.WRONG_AMOUNT, paid, 7_777, 777L)).finding();
        assertThat(finding.reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.LOOK_UP_CAPPED, ReasonCode.APPROVED_AT_TERMINAL);
        var unknown = new Payment(MID, "T0000043", DAY, 7_777L, "4404", null, null);
        assertThat(records.ask(new Question(Claim.WRONG_AMOUNT, unknown, 7_777, 777L))
                        .finding()
                        .verdict())
                .as("not found among those looked at")
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    private void journal(String rows) {
        desk.ran(NewImport.journal(null, null, DAY.minusDays(1), DAY.plusDays(1)), JOURNAL + rows);
    }

    private static String sale(String time, String tid, int number, long fen, String last4) {
        return "%sT%s+08:00,%s,%s,000001,%06d,%s,123456,SALE,%d,CNY,621700,%s,,DEBIT,021,00,,,\n"
                .formatted(DAY, time, MID, tid, number, rrn(number), fen, last4);
    }

    private static String cleared(LocalDate settled, String time, String tid, int number, long fen, String last4) {
        return "%s,%sT%s+08:00,%s,%s,%06d,%s,123456,SALE,%d,6,CNY,621700,%s,,DEBIT,\n"
                .formatted(settled, DAY, time, MID, tid, number, rrn(number), fen, last4);
    }

    private static String rrn(int number) {
        return "7%011d".formatted(number);
    }
}
