package io.redress.cases;

import java.time.Year;
import java.util.Locale;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/**
 * The number people say on the phone: {@code D}, year, sequence, check digit, as in {@code D26-0000123-3}. The check
 * digit is Verhoeff's: it tells every single wrong digit and every swap of two neighbours.
 */
public final class CaseNumber {
    private CaseNumber() {}

    public static String of(Year year, long sequence) {
        var yearAndSequence = String.format(Locale.ROOT, "%02d%07d", year.getValue() % 100, sequence);
        try {
            var check = VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(yearAndSequence);
            return "D%s-%s-%s".formatted(yearAndSequence.substring(0, 2), yearAndSequence.substring(2), check);
        } catch (CheckDigitException e) {
            throw new IllegalStateException("a number of digits only always has a check digit", e);
        }
    }

    /** Whether this is a case number with the right check digit; a mistyped one is not worth a search. */
    public static boolean isValid(String number) {
        return number != null
                && number.matches("D\\d{2}-\\d{7,}-\\d")
                && VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(number.replaceAll("\\D", ""));
    }
}
