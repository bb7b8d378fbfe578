package io.redress.proof.months;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month on disk says the same as the month in memory. */
class MonthFilesTest {
    @TempDir
    Path folder;

    private final RandomMonth month = RandomMonth.of(3);

    @BeforeEach
    void write() throws IOException {
        new MonthFiles(month, folder, ZoneOffset.UTC).write();
    }

    @Test
    void every_journal_row_is_a_line_with_all_columns() throws IOException {
        List<String> lines = linesBelowHeader(folder, CsvLine.JOURNAL);
        assertThat(lines).hasSameSizeAs(month.journal());
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSameSizeAs(CsvLine.JOURNAL.split(",")));
    }

    @Test
    void times_keep_their_instant_in_the_zone_of_the_source() throws IOException {
        assertThat(linesBelowHeader(folder, CsvLine.JOURNAL))
                .allMatch(line -> line.split(",")[0].endsWith("Z"))
                .extracting(line -> OffsetDateTime.parse(line.split(",")[0]).toInstant())
                .containsExactlyInAnyOrderElementsOf(
                        month.journal().stream().map(row -> row.txnTime()).toList());
    }

    @Test
    void every_covered_settlement_day_has_its_file_and_no_other_has() throws IOException {
        try (var files = Files.list(folder.resolve("settlement"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(month.coverage().settlementDays().stream()
                            .map("settlement-%s.csv"::formatted)
                            .toList());
        }
        assertThat(linesBelowHeader(folder.resolve("settlement"), CsvLine.SETTLEMENT))
                .hasSameSizeAs(month.settlement());
    }

    @Test
    void claims_and_labels_go_together() throws IOException {
        List<String> claims = Files.readAllLines(folder.resolve("claims.jsonl"));
        List<String> labels = Files.readAllLines(folder.resolve("labels.csv"));
        assertThat(claims).hasSameSizeAs(month.asked());
        for (int index = 0; index < claims.size(); index++) {
            JsonNode claim = new ObjectMapper().readTree(claims.get(index));
            Asked asked = month.asked().get(index);
            assertThat(claim.at("/transaction/amountFen").asLong())
                    .isEqualTo(asked.question().payment().amountFen());
            assertThat(labels.get(index + 1))
                    .startsWith(
                            claim.get("ref").asText() + "," + asked.question().claim() + "," + asked.verdict());
        }
    }

    /** Of all files in the folder that have this header. */
    private static List<String> linesBelowHeader(Path folder, String header) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.get(0).equals(header)) found.addAll(lines.subList(1, lines.size()));
            }
        }
        return found;
    }
}
