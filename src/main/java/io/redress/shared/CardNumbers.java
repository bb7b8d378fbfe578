package io.redress.shared;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Keeps full card numbers (PAN) out. A run of 13 to 19 digits, single blanks, dots or dashes between them allowed, is
 * taken for one when an issuer range of the schemes starts it and the Luhn digit is right; behind UnionPay's 62 and 81
 * the length alone is enough, for some of those cards carry no valid Luhn digit. A mask such as {@code 621700******8802}
 * passes. Terminal, merchant and reference numbers pass, for no scheme starts its ranges so.
 */
public final class CardNumbers {
    private static final Pattern DIGIT_RUN = Pattern.compile("\\d(?:[ .\\-·]?\\d){12,}");
    private static final Pattern UNIONPAY = Pattern.compile("(62|81)\\d{14,17}");
    private static final Pattern SCHEMES = Pattern.compile(
            "4(\\d{12}|\\d{15}|\\d{18})" // Visa
                    + "|(5[1-5]\\d{14}|222[1-9]\\d{12}|22[3-9]\\d{13}|2[3-6]\\d{14}|27[01]\\d{13}|2720\\d{12})" // Mastercard
                    + "|3[47]\\d{13}" // American Express
                    + "|3(0[0-5]|[689]\\d)\\d{11,16}" // Diners Club
                    + "|35(2[89]|[3-8]\\d)\\d{12,15}" // JCB
                    + "|6\\d{12,18}" // UnionPay, Discover, Maestro
                    + "|(5[06-8])\\d{11,17}" // Maestro
                    + "|9\\d{15,18}" // domestic ranges older than 62
                    + "|220[0-4]\\d{12,15}"); // Mir

    private CardNumbers() {}

    /** Refuses a text that holds what looks like a full card number; null passes. */
    public static String refuse(String field, String text) {
        if (foundIn(text)) {
            throw RuleViolation.on(field, Rule.CARD_NUMBER_REFUSED);
        }
        return text;
    }

    /** Whether the text holds what looks like a full card number. */
    public static boolean foundIn(String text) {
        if (text == null || text.length() < 13) {
            return false;
        }
        // full-width digits are folded to ASCII first
        var runs = DIGIT_RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (runs.find()) {
            if (isCard(runs.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    /** The text for showing it again: of what looks like a full card number only the last four digits stay. */
    public static String masked(String text) {
        if (!foundIn(text)) {
            return text;
        }
        return DIGIT_RUN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(run -> {
                    var digits = run.group().replaceAll("\\D", "");
                    return isCard(digits)
                            ? "****" + digits.substring(digits.length() - 4)
                            : Matcher.quoteReplacement(run.group());
                });
    }

    private static boolean isCard(String digits) {
        return UNIONPAY.matcher(digits).matches()
                || SCHEMES.matcher(digits).matches() && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }
}
