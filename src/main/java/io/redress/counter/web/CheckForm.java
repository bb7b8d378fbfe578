package io.redress.counter.web;

import io.redress.responsecodes.Debited;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestQuery;

/** What was asked, as it stands in the address; any part may be null. */
public record CheckForm(
        @RestQuery String code,
        @RestQuery String debited,
        @RestQuery String day,
        @RestQuery String bank) {
    private static final int LONGEST = 100;

    static CheckForm blank() {
        return new CheckForm(null, null, null, null);
    }

    /** Whether anything was asked at all. */
    boolean asks() {
        return code != null && !code.isBlank();
    }

    boolean holdsCardNumber() {
        return CardNumbers.foundIn(code)
                || CardNumbers.foundIn(debited)
                || CardNumbers.foundIn(day)
                || CardNumbers.foundIn(bank);
    }

    /** @throws RuleViolation TOO_LONG on {@code code} */
    String typed() {
        if (code.length() > LONGEST) {
            throw RuleViolation.on("code", Rule.TOO_LONG).with("max", LONGEST);
        }
        return code.strip();
    }

    Debited notice() {
        return Debited.of(debited);
    }

    /** @throws RuleViolation MALFORMED on {@code day} */
    LocalDate date() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw RuleViolation.on("day", Rule.MALFORMED).with("expected", "2026-11-22");
        }
    }

    /** The customer's bank, null where none is named. */
    String bankCode() {
        return bank == null || bank.isBlank() ? null : bank;
    }

    /** The address that asks the same of this code; to be shared. */
    public String address(String ofCode) {
        return address(ofCode, notice());
    }

    String address(String ofCode, Debited said) {
        var address = new StringBuilder("/check?code=").append(encoded(ofCode));
        append(address, "debited", said.word());
        append(address, "day", day);
        append(address, "bank", bank);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.append('&').append(name).append('=').append(encoded(value.strip()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
