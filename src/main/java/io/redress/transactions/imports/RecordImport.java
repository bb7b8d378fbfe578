package io.redress.transactions.imports;

import io.redress.transactions.RecordKind;
import io.redress.transactions.reading.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One file on its way into the records.
 *
 * @param settleDate the day of a settlement file; null for a journal
 * @param firstDay the first day that a journal was said to speak for; null: the days of its rows
 * @param bytes how long the file is
 * @param read lines read, those set aside included; grows while it runs
 * @param created rows that were not known before
 * @param known rows that were, or that the journal told twice
 * @param refused lines set aside
 * @param removed rows of its day that the file lacks, when it replaces the day
 * @param error why it failed, else null
 * @param endedAt null until it is done or failed
 */
public record RecordImport(
        long id,
        RecordKind kind,
        String layout,
        String fileName,
        LocalDate settleDate,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean replaces,
        ImportState state,
        String sha256,
        long bytes,
        long read,
        long created,
        long known,
        long refused,
        long removed,
        RefusalReason error,
        Map<String, String> errorFacts,
        String askedBy,
        Instant askedAt,
        Instant endedAt) {

    public boolean isOpen() {
        return state == ImportState.QUEUED || state == ImportState.RUNNING;
    }
}
