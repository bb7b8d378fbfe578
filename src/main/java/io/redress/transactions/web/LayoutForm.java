package io.redress.transactions.web;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.transactions.RecordKind;
import io.redress.transactions.layouts.Layout;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A layout as edited, and a file to try it on. */
public class LayoutForm {
    @RestForm
    String layout;

    /** {@code try}, else it is kept. */
    @RestForm
    String action;

    @RestForm
    String settleDate;

    @RestForm
    FileUpload file;

    /** @throws RuleViolation REQUIRED or MALFORMED on {@code settleDate} of a settlement file */
    LocalDate dayFor(Layout of) {
        var day = FileForm.day("settleDate", settleDate);
        if (of.kind() == RecordKind.SETTLEMENT && day == null) {
            throw RuleViolation.on("settleDate", Rule.REQUIRED);
        }
        return day;
    }
}
