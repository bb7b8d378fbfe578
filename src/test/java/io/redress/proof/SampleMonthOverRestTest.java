package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

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
