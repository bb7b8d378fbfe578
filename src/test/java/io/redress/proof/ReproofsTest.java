package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.proof.answering.Reproofs;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that waited for a file is answered by itself when the file comes. */
@QuarkusTest
class ReproofsTest {
    private static final String FILER = "reproofs";
    private static final String EMPTY =
            "settle_date,txn_time,mid,tid,trace_no,rrn,auth_code,txn_type,amount_fen,fee_fen,currency,card_first6,"
                    + "card_last4,card_token,card_kind,orig_rrn\n";

    @Inject
    SampleFiles files;

    @Inject
    TestAccounts accounts;

    @Inject
    Reproofs reproofs;

    @BeforeEach
    void import_the_month() {
        accounts.exists(FILER, Role.ACQUIRER);
        files.importMonth();
    }

    @AfterEach
    void forget_the_month() {
        files.forgetCoverage();
    }

    @Test
    void a_gap_that_is_filled_answers_the_case() {
        var number = filed("C0046");
        answers(number, "INCONCLUSIVE", "IN_REVIEW");
        files.settlement(LocalDate.of(2026, 10, 19), EMPTY);
        assertThat(reproofs.proveDue()).isPositive();
        answers(number, "REFUTED", "IN_REVIEW");
        assertThat(reproofs.proveDue()).as("nothing is due twice").isZero();
    }

    @Test
    void a_refund_that_was_too_young_is_owed_when_its_days_are_over() {
        var number = filed("C0067");
        answers(number, "PENDING", "PROVING");
        LocalDate.of(2026, 11, 11).datesUntil(LocalDate.of(2026, 11, 15)).forEach(day -> files.settlement(day, EMPTY));
        assertThat(reproofs.proveDue()).isPositive();
        answers(number, "PROVEN", "IN_REVIEW");
        Rest.get(FILER, "/cases/" + number + "/timeline")
                .then()
                .body("items.event", hasItems("RECORDS_AWAITED", "PROVED", "REVIEW_OPENED"));
    }

    @Test
    void of_a_payment_that_nobody_could_look_for_only_the_receipt_is_asked() {
        var claim = Rest.claim("898310054110005", 4_711, "null").replace("2026-10-27", "2026-09-12");
        var number = Rest.filed(FILER, claim);
        answers(number, "INCONCLUSIVE", "AWAITING_MERCHANT");
        Rest.get(FILER, "/cases/" + number + "/evidence-requests")
                .then()
                .body("items.kinds.flatten()", contains("RECEIPT"));
    }

    private static String filed(String ref) {
        var line = SampleMonth.labelled().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .line();
        return Rest.post(FILER, "/cases", line).then().statusCode(201).extract().path("number");
    }

    private static void answers(String number, String verdict, String status) {
        Rest.get(FILER, "/cases/" + number + "/proof").then().body("verdict", equalTo(verdict));
        Rest.get(FILER, "/cases/" + number).then().body("status", equalTo(status));
    }
}
