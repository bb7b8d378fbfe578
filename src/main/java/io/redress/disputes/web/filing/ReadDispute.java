package io.redress.disputes.web.filing;

import io.redress.cases.Claim;
import io.redress.cases.Contact;
import io.redress.cases.NewClaim;
import io.redress.cases.Payment;
import io.redress.disputes.web.TypedFields;
import io.redress.shared.Money;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * What a typed form says: a claim that may be filed, or all that is wrong with it at once, in the order of the fields.
 *
 * @param claim null where something is wrong
 */
record ReadDispute(NewClaim claim, List<RuleViolation> violations) {

    /**
     * @param mid the merchant who files
     * @param today in the house's zone; no payment lies after it
     */
    static ReadDispute of(DisputeForm form, String mid, LocalDate today) {
        var fields = new TypedFields();
        var claim = fields.read("claim", () -> claim(form.claim()));
        var date = fields.read("date", () -> day(form.date(), today));
        var amount = fields.read("amount", () -> fen("amount", form.amount(), true));
        var tid = fields.code("tid", form.tid(), "[0-9A-Za-z]{1,8}", "74407969");
        var last4 = fields.code("last4", form.last4(), "\\d{4}", "8026");
        var traceNo = fields.code("traceNo", form.traceNo(), "\\d{1,6}", "001234");
        var rrn = fields.code("rrn", form.rrn(), "[0-9A-Za-z]{1,12}", "630012146417");
        var claimed = fields.read("claimed", () -> fen("claimed", form.claimed(), true));
        var expected = fields.read("expected", () -> fen("expected", form.expected(), false));
        var narrative = fields.text("narrative", form.narrative(), 2000, true);
        var contact = contact(form, fields);
        if (!fields.violations().isEmpty()) {
            return new ReadDispute(null, fields.violations());
        }
        var ref = form.hasReference() ? form.ref() : null;
        var payment = new Payment(mid, tid, date, amount, last4, traceNo, rrn);
        return new ReadDispute(new NewClaim(ref, claim, payment, claimed, expected, narrative, contact), List.of());
    }

    private static Contact contact(DisputeForm form, TypedFields fields) {
        var name = fields.text("name", form.name(), 80, false);
        var phone = fields.text("phone", form.phone(), 40, false);
        var email = fields.text("email", form.email(), 254, false);
        if (email != null && !email.matches("[\\w+-]+(\\.[\\w+-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
            fields.refuse(RuleViolation.on("email", Rule.MALFORMED).with("expected", "name@example.com"));
        }
        return name == null && phone == null && email == null ? null : new Contact(name, phone, email);
    }

    private static Claim claim(String typed) {
        return Arrays.stream(Claim.values())
                .filter(claim -> claim.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> RuleViolation.on("claim", Rule.REQUIRED));
    }

    private static LocalDate day(String typed, LocalDate today) {
        var day = parsed(TypedFields.needed("date", TypedFields.plain("date", typed)));
        if (day.isAfter(today)) {
            throw RuleViolation.on("date", Rule.IN_THE_FUTURE);
        }
        return day;
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw RuleViolation.on("date", Rule.MALFORMED).with("expected", "2026-11-22");
        }
    }

    private static Long fen(String field, String typed, boolean required) {
        var plain = TypedFields.plain(field, typed);
        if (plain == null && !required) {
            return null;
        }
        var fen = Money.ofYuan(field, TypedFields.needed(field, plain)).fen();
        if (fen == 0 && required) {
            throw RuleViolation.on(field, Rule.AMOUNT_NOT_POSITIVE);
        }
        return fen;
    }
}
