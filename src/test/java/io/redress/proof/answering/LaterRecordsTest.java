package io.redress.proof.answering;

import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static io.redress.transactions.imports.ImportDesk.cleared;
import static io.redress.transactions.imports.ImportDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.shared.MovableClock;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import io.redress.transactions.imports.ImportDesk;
import io.redress.transactions.imports.NewImport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that come after an answer was given. */
@QuarkusTest
class LaterRecordsTest {
    private static final LocalDate PAID = LocalDate.of(2025, 3, 4);
    private static final LocalDate LATER = PAID.plusDays(5);
    private static final AtomicInteger NUMBERS = new AtomicInteger(4_000);

    @Inject
    SampleFiles files;

    @Inject
    ImportDesk desk;

    @Inject
    Reproofs reproofs;

    @Inject
    DueCases due;

    @Inject
    MovableClock clock;

    @Inject
    Rest rest;

    private final int sale = NUMBERS.incrementAndGet();
    private final long fen = 100 + sale;
    private final String at = PAID + "T10:00:00+08:00";

    @BeforeEach
    void a_failed_sale_was_cleared() {
        rest.everybodyExists();
        files.forgetCoverage();
        desk.ran(
                NewImport.journal(null, null, PAID.minusDays(1), PAID.plusDays(1)),
                JOURNAL + sale(at, "T0000031", sale).replace(",021,00,", ",021,98,"));
        PAID.plusDays(1).datesUntil(LATER).forEach(day -> settlement(day, ""));
        settlement(PAID.plusDays(1), cleared(PAID.plusDays(1).toString(), at, "T0000031", sale));
        reproofs.proveDue();
    }

    @AfterEach
    void other_tests_know_no_records() {
        clock.reset();
        files.forgetCoverage();
    }

    @Test
    void money_that_went_back_in_a_later_file_changes_the_answer_of_an_open_case() {
        var number = filed();
        proves(number, "PROVEN");
        settlement(LATER, returned());
        assertThat(reproofs.proveDue()).isPositive();
        proves(number, "ALREADY_RETURNED");
        assertThat(reproofs.proveDue()).isZero();
    }

    @Test
    void a_decided_case_stays_decided_and_tells_what_a_corrected_file_says() {
        settlement(LATER, returned());
        var number = filed();
        proves(number, "ALREADY_RETURNED");
        Rest.post(Rest.LIAISON, "/cases/" + number + "/proposal", """
                        {"outcome": "ALREADY_SETTLED", "remedy": "NONE", "amountFen": 0, "reason": "已退回"}""").then().statusCode(201);
        Rest.isNow(number, "RESOLVED");
        desk.ran(NewImport.settlement(null, null, LATER, true), SETTLEMENT);
        assertThat(reproofs.proveDue()).isPositive();
        Rest.isNow(number, "RESOLVED");
        proves(number, "PROVEN");
        Rest.get(Rest.ACQUIRER, "/cases/" + number + "/timeline")
                .then()
                .body("items.text", hasItem("Records that came after the decision say: Proven."));
        assertThat(reproofs.proveDue()).isZero();
    }

    @Test
    void a_case_that_fails_again_and_again_holds_nobody_up() {
        var number = filed();
        settlement(LATER, returned());
        assertThat(dueNow()).contains(number);
        QuarkusTransaction.requiringNew().run(() -> due.failed(number));
        assertThat(dueNow()).doesNotContain(number);
        clock.advance(Duration.ofSeconds(61));
        assertThat(dueNow()).contains(number);
        QuarkusTransaction.requiringNew().run(() -> due.failed(number));
        clock.advance(Duration.ofSeconds(61));
        assertThat(dueNow()).as("the second pause is longer").doesNotContain(number);
        clock.advance(Duration.ofSeconds(61));
        reproofs.proveDue();
        proves(number, "ALREADY_RETURNED");
        assertThat(dueNow()).doesNotContain(number);
    }

    private List<String> dueNow() {
        reproofs.findTouched();
        return QuarkusTransaction.requiringNew().call(() -> due.now(1_000));
    }

    private void settlement(LocalDate day, String rows) {
        desk.settlement(day.toString(), SETTLEMENT + rows);
    }

    private String returned() {
        return cleared(LATER.toString(), at, "T0000031", sale)
                .replace("SALE", "CREDIT_ADJUSTMENT")
                .replace(",DEBIT,\n", ",DEBIT," + rrn() + "\n");
    }

    private String filed() {
        var claim = Rest.claim(TestAccounts.MID, fen, "\"" + rrn() + "\"")
                .replace("2026-10-27", PAID.toString())
                .replace("74407969", "T0000031")
                .replace("8026", "8802");
        return Rest.filed(Rest.ACQUIRER, claim);
    }

    private String rrn() {
        return "6%011d".formatted(sale);
    }

    private static void proves(String number, String verdict) {
        Rest.get(Rest.LIAISON, "/cases/" + number + "/proof").then().body("verdict", equalTo(verdict));
    }
}
