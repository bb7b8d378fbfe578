package io.redress.transactions.web;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.RecordKind;
import io.redress.transactions.imports.NewImport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file and what is said about it, as typed. */
public class FileForm {
    @RestForm
    FileUpload file;

    @RestForm
    public String layout;

    @RestForm
    public String settleDate;

    @RestForm
    public String from;

    @RestForm
    public String to;

    @RestForm
    public String replaces;

    /** @throws RuleViolation REQUIRED or MALFORMED on a field */
    NewImport read(RecordKind kind) {
        if (file == null || file.size() == 0) {
            throw RuleViolation.on("file", Rule.REQUIRED);
        }
        return kind == RecordKind.JOURNAL
                ? NewImport.journal(layout, file.fileName(), day("from", from), day("to", to))
                : NewImport.settlement(layout, file.fileName(), day("settleDate", settleDate), "yes".equals(replaces));
    }

    /** Null where nothing was typed. */
    static LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw RuleViolation.on(field, Rule.MALFORMED).with("expected", "2026-11-22");
        }
    }
}
