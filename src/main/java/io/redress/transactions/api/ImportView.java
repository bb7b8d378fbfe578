package io.redress.transactions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.transactions.RecordKind;
import io.redress.transactions.imports.ImportState;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.narration.RefusalSentences;
import io.redress.transactions.reading.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An import for programs.
 *
 * @param read lines read, those set aside included; it grows while the import runs
 * @param created rows that were not known before
 * @param alreadyKnown rows that were
 * @param refused lines set aside
 * @param removed rows of its day that a replacing file lacks
 * @param refusedRows where the lines set aside are listed; absent where there are none
 * @param error why it failed, absent unless it did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        long id,
        RecordKind kind,
        String layout,
        String fileName,
        LocalDate settleDate,
        LocalDate from,
        LocalDate to,
        ImportState state,
        long bytes,
        String sha256,
        long read,
        long created,
        long alreadyKnown,
        long refused,
        long removed,
        String refusedRows,
        Refusal error,
        Instant askedAt,
        String askedBy,
        Instant endedAt) {

    /** Why something was not taken, in code and in both languages. */
    public record Refusal(RefusalReason code, String zh, String en) {
        static Refusal of(RefusalReason code, java.util.Map<String, String> facts) {
            return new Refusal(
                    code,
                    RefusalSentences.of(code, facts, Locale.CHINESE),
                    RefusalSentences.of(code, facts, Locale.ENGLISH));
        }
    }

    static ImportView of(RecordImport one) {
        return new ImportView(
                one.id(),
                one.kind(),
                one.layout(),
                one.fileName(),
                one.settleDate(),
                one.firstDay(),
                one.lastDay(),
                one.state(),
                one.bytes(),
                one.sha256(),
                one.read(),
                one.created(),
                one.known(),
                one.refused(),
                one.removed(),
                one.refused() > 0 ? "/api/v1/imports/" + one.id() + "/refused" : null,
                one.error() == null ? null : Refusal.of(one.error(), one.errorFacts()),
                one.askedAt(),
                one.askedBy(),
                one.endedAt());
    }
}
