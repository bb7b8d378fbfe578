package io.redress.proof.months;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a random month as the files an acquirer gets, with claims and the right answers beside them. */
final class MonthFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RandomMonth month;
    private final Path folder;
    private final ZoneId zone;

    /** @param zone in which the source writes its times; some write UTC */
    MonthFiles(RandomMonth month, Path folder, ZoneId zone) {
        this.month = month;
        this.folder = folder;
        this.zone = zone;
    }

    /** journal-1.csv, or -1 and -2 around a lost day; settlement/settlement-DATE.csv; claims.jsonl; labels.csv. */
    void write() throws IOException {
        Files.createDirectories(folder.resolve("settlement"));
        writeJournal();
        for (LocalDate day : month.coverage().settlementDays()) writeSettlement(day);
        Files.write(folder.resolve("claims.jsonl"), numbered(this::claim).toList());
        write("labels.csv", "ref,claim,verdict,proven_fen,rrns,why", numbered(this::label));
        write("merchants.csv", "mid,name_zh,name_en,tids", merchants());
    }

    private void writeJournal() throws IOException {
        int number = 0;
        LocalDate begun = null;
        LocalDate before = null;
        for (LocalDate day : month.coverage().journalDays()) {
            boolean newPeriod = before == null || !before.plusDays(1).equals(day);
            if (newPeriod && begun != null) writeJournal(++number, begun, before);
            if (newPeriod) begun = day;
            before = day;
        }
        writeJournal(++number, begun, before);
    }

    private void writeJournal(int number, LocalDate from, LocalDate to) throws IOException {
        Stream<String> lines = month.journal().stream()
                .filter(row -> !Town.dayOf(row.txnTime()).isBefore(from)
                        && !Town.dayOf(row.txnTime()).isAfter(to))
                .sorted(Comparator.comparing(JournalRow::txnTime))
                .map(row -> CsvLine.of(row, zone));
        write("journal-%d.csv".formatted(number), CsvLine.JOURNAL, lines);
    }

    private void writeSettlement(LocalDate day) throws IOException {
        Stream<String> lines = month.settlement().stream()
                .filter(row -> row.settleDate().equals(day))
                .sorted(Comparator.comparing(SettlementRow::id))
                .map(row -> CsvLine.of(row, zone));
        write("settlement/settlement-%s.csv".formatted(day), CsvLine.SETTLEMENT, lines);
    }

    private void write(String name, String header, Stream<String> lines) throws IOException {
        Files.write(
                folder.resolve(name), Stream.concat(Stream.of(header), lines).toList());
    }

    private interface Numbered {
        String line(String ref, Told told);
    }

    private Stream<String> numbered(Numbered numbered) {
        List<Told> told = month.told();
        return IntStream.range(0, told.size())
                .mapToObj(index -> numbered.line("C%04d".formatted(index + 1), told.get(index)));
    }

    private String claim(String ref, Told told) {
        try {
            return JSON.writeValueAsString(ClaimLine.of(ref, told.asked().question()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String label(String ref, Told told) {
        Asked asked = told.asked();
        String rrns = String.join(
                " ", told.story().journal.stream().map(JournalRow::rrn).toList());
        return "%s,%s,%s,%d,%s,\"%s\""
                .formatted(ref, asked.question().claim(), asked.verdict(), asked.provenFen(), rrns, asked.why());
    }

    private Stream<String> merchants() {
        return month.journal().stream().map(JournalRow::mid).distinct().sorted().map(mid -> {
            List<String> tids = month.journal().stream()
                    .filter(row -> row.mid().equals(mid))
                    .map(JournalRow::tid)
                    .distinct()
                    .toList();
            return "%s,示例商户%s,Sample merchant %s,%s"
                    .formatted(mid, mid.substring(11), mid.substring(11), String.join(" ", tids));
        });
    }
}
