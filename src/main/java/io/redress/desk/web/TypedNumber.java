package io.redress.desk.web;

import io.redress.cases.CaseNumber;
import java.text.Normalizer;
import java.util.Optional;

/** Reads a case number as people type it: small letters, blanks, full-width digits, dashes left out. */
final class TypedNumber {
    private TypedNumber() {}

    static Optional<String> read(String typed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        if (digits.length() < 10) {
            return Optional.empty();
        }
        var last = digits.length() - 1;
        return Optional.of(
                        "D%s-%s-%s".formatted(digits.substring(0, 2), digits.substring(2, last), digits.charAt(last)))
                .filter(CaseNumber::isValid);
    }
}
