package io.redress.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.cases.Claim;
import io.redress.cases.Payment;
import io.redress.cases.answer.Verdict;
import io.redress.transactions.CardKind;
import io.redress.transactions.Coverage;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The sample month: its rows, its claims, and the right answers. One settlement file was never delivered. */
public final class SampleMonth {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private SampleMonth() {}

    /** A claim of the month with the right answer to it. */
    public record Labelled(
            String line, String ref, Question question, Verdict verdict, long provenFen, List<String> rrns) {
        @Override
        public String toString() {
            return ref + " " + question.claim() + " is " + verdict;
        }
    }

    public static Surroundings surroundings() {
        var journal = new ArrayList<JournalRow>();
        var settlement = new ArrayList<SettlementRow>();
        NavigableSet<LocalDate> settled = new TreeSet<>();
        table(SAMPLES.resolve("journal.csv")).forEach(row -> journal.add(journalRow(journal.size() + 1, row)));
        for (var file : files()) {
            settled.add(LocalDate.parse(file.getFileName().toString().replaceAll("settlement-|\\.csv", "")));
            table(file).forEach(row -> settlement.add(settlementRow(settlement.size() + 1, row)));
        }
        NavigableSet<LocalDate> seen = new TreeSet<>();
        journal.forEach(row -> seen.add(row.txnTime().atZone(ZONE).toLocalDate()));
        return new Surroundings(journal, settlement, new Coverage(seen, settled));
    }

    public static List<Labelled> labelled() {
        var labels = new HashMap<String, Map<String, String>>();
        table(SAMPLES.resolve("labels.csv")).forEach(row -> labels.put(row.get("ref"), row));
        var json = new ObjectMapper();
        return lines(SAMPLES.resolve("claims.jsonl")).stream()
                .map(line -> {
                    try {
                        return labelled(line, json.readTree(line), labels);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Labelled labelled(String line, JsonNode claim, Map<String, Map<String, String>> labels) {
        var label = labels.get(claim.get("ref").asText());
        var rrns = label.get("rrns");
        return new Labelled(
                line,
                label.get("ref"),
                question(claim),
                Verdict.valueOf(label.get("verdict")),
                Long.parseLong(label.get("proven_fen")),
                rrns == null ? List.of() : List.of(rrns.split(" ")));
    }

    private static Question question(JsonNode claim) {
        var paid = claim.get("transaction");
        var payment = new Payment(
                text(paid, "mid"),
                text(paid, "tid"),
                LocalDate.parse(text(paid, "date")),
                paid.get("amountFen").asLong(),
                text(paid, "cardLast4"),
                text(paid, "traceNo"),
                text(paid, "rrn"));
        var expected = claim.get("expectedFen");
        return new Question(
                Claim.valueOf(text(claim, "claim")),
                payment,
                claim.get("claimedFen").asLong(),
                expected == null || expected.isNull() ? null : expected.asLong());
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static JournalRow journalRow(long id, Map<String, String> row) {
        return new JournalRow(
                id,
                OffsetDateTime.parse(row.get("txn_time")).toInstant(),
                row.get("mid"),
                row.get("tid"),
                row.get("batch_no"),
                row.get("trace_no"),
                row.get("rrn"),
                row.get("auth_code"),
                TransactionType.valueOf(row.get("txn_type")),
                Long.parseLong(row.get("amount_fen")),
                row.get("currency"),
                row.get("card_first6"),
                row.get("card_last4"),
                row.get("card_token"),
                CardKind.valueOf(row.get("card_kind")),
                row.get("entry_mode"),
                row.get("response_code"),
                row.get("orig_trace_no"),
                row.get("orig_rrn"),
                row.get("order_no"));
    }

    private static SettlementRow settlementRow(long id, Map<String, String> row) {
        return new SettlementRow(
                id,
                LocalDate.parse(row.get("settle_date")),
                OffsetDateTime.parse(row.get("txn_time")).toInstant(),
                row.get("mid"),
                row.get("tid"),
                row.get("trace_no"),
                row.get("rrn"),
                row.get("auth_code"),
                TransactionType.valueOf(row.get("txn_type")),
                Long.parseLong(row.get("amount_fen")),
                Long.parseLong(row.get("fee_fen")),
                row.get("currency"),
                row.get("card_first6"),
                row.get("card_last4"),
                row.get("card_token"),
                CardKind.valueOf(row.get("card_kind")),
                row.get("orig_rrn"));
    }

    /** The sample's texts hold no comma of their own, but for the labels' last column, which nobody reads here. */
    private static List<Map<String, String>> table(Path file) {
        var lines = lines(file);
        var header = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var cells = line.split(",", header.length);
                    var row = new HashMap<String, String>();
                    for (var i = 0; i < header.length; i++) {
                        row.put(header[i], cells[i].isEmpty() ? null : cells[i]);
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (var all = Files.list(SAMPLES.resolve("settlement"))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
