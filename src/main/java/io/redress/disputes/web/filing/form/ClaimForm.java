package io.redress.disputes.web.filing.form;

import io.redress.cases.Claim;
import io.redress.disputes.filing.WhatHappened;
import io.redress.disputes.web.TypedFields;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;

/** The first page, as it was typed; any part may be null. The code and the notice come over from the check of a code. */
public record ClaimForm(
        @RestForm String claim,
        @RestForm String words,
        @RestForm String responseCode,
        @RestForm String debited) {
    /** Below the longest narrative: code and notice are told behind the words. */
    public static final int LONGEST = 1900;

    private static final int LONGEST_CODE = 40;

    public static ClaimForm of(WhatHappened told) {
        return new ClaimForm(
                told.claim().name(),
                told.words(),
                told.responseCode(),
                told.debited() == null ? null : told.debited() ? "yes" : "no");
    }

    /** What was carried over and cannot be used is left behind. */
    public ClaimForm carried() {
        var code = responseCode == null || responseCode.isBlank() || CardNumbers.foundIn(responseCode)
                ? null
                : responseCode.strip();
        return new ClaimForm(
                claim,
                CardNumbers.masked(words),
                code == null ? null : code.substring(0, Math.min(LONGEST_CODE, code.length())),
                "yes".equals(debited) || "no".equals(debited) ? debited : null);
    }

    /** Null parts where something is wrong; {@code fields} knows what. Something else needs words of its own. */
    public WhatHappened read(TypedFields fields) {
        var kind = fields.read("claim", () -> Arrays.stream(Claim.values())
                .filter(one -> one.name().equals(claim))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("claim", Rule.REQUIRED)));
        var told = fields.text("words", words, LONGEST, kind == Claim.OTHER);
        var code = fields.text("claim", responseCode, LONGEST_CODE, false);
        var notice = "yes".equals(debited) ? Boolean.TRUE : "no".equals(debited) ? Boolean.FALSE : null;
        return fields.violations().isEmpty() ? new WhatHappened(kind, told, code, notice) : null;
    }
}
