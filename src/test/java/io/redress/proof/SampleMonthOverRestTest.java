package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The sample month as an acquirer lives it: files in, claims filed, and each answered in its own filing. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleMonthOverRestTest {
    private static final String FILER = "sample-month";

    @Inject
    SampleFiles files;

    @Inject
    TestAccounts accounts;

    @BeforeAll
    void import_the_month() {
        accounts.exists(FILER, Role.ACQUIRER);
        files.importMonth();
    }

    @AfterAll
    void forget_the_month() {
        files.forgetCoverage();
    }

    @Test
    void a_payment_is_found_by_the_amount_that_would_have_been_right() {
        var claim = """
                {"claim": "WRONG_AMOUNT", "claimedFen": 9393, "expectedFen": 130607, "narrative": "多扣了",
                 "transaction": {"mid": "898310054110005", "tid": "33613483", "date": "2026-10-01",
                                 "amountFen": 140000, "cardLast4": "8802"}}""";
        var number = Rest.post(FILER, "/cases", claim)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("number");
        Rest.get(FILER, "/cases/" + number + "/proof")
                .then()
                .body("verdict", equalTo("REFUTED"))
                .body("rows.rrn", hasItem("627409372716"));
    }

    @Test
    void every_claim_is_answered_as_its_label_says() {
        var wrong = new ArrayList<String>();
        for (var labelled : SampleMonth.labelled()) {
            var line = labelled.line();
            var number = Rest.post(FILER, "/cases", line)
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("number");
            var proof = Rest.get(FILER, "/cases/" + number + "/proof")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var said = proof.getString("verdict") + " " + proof.getLong("provenFen");
            var right = labelled.verdict() + " " + labelled.provenFen();
            if (!said.equals(right)) {
                wrong.add(line + " -> " + said + ", not " + right + ": " + proof.getList("reasons.text"));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
