package io.redress.proof.months;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.proof.answering.AskRecords;
import io.redress.testing.SampleFiles;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole months imported as files and asked through the database: the rows around a payment are all that it takes. */
@QuarkusTest
class RandomMonthsInDatabaseTest {
    @Inject
    SampleFiles files;

    @Inject
    AskRecords records;

    @TempDir
    Path folder;

    @AfterEach
    void other_tests_know_no_records() {
        files.forgetCoverage();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    @ActivateRequestContext
    void every_claim_gets_the_answer_of_the_oracle(long seed) throws IOException {
        files.forgetCoverage();
        var month = RandomMonth.of(seed);
        new MonthFiles(month, folder, seed % 2 == 0 ? ZoneOffset.UTC : ZoneId.of("Asia/Shanghai")).write();
        try (var journals = Files.list(folder)) {
            files.importAll(
                    journals.filter(file -> file.getFileName().toString().startsWith("journal"))
                            .toList(),
                    folder.resolve("settlement"));
        }
        var wrong = new ArrayList<String>();
        for (var asked : month.asked()) {
            var finding = records.ask(asked.question()).finding();
            if (finding.verdict() != asked.verdict() || finding.provenFen() != asked.provenFen()) {
                wrong.add("%s: %s %d, not %s %d (%s) %s"
                        .formatted(
                                asked.question(),
                                finding.verdict(),
                                finding.provenFen(),
                                asked.verdict(),
                                asked.provenFen(),
                                asked.why(),
                                finding.reasons()));
            }
        }
        assertThat(wrong).as("seed %d", seed).isEmpty();
    }
}
