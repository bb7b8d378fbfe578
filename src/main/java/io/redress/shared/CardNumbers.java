package io.redress.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Keeps full card numbers (PAN) out. 13 to 19 digits, in one or with blanks, dots or dashes between groups of them, are
 * taken for one when an issuer range of the schemes starts it and the Luhn digit is right; behind UnionPay's 62 and 81
 * the length alone is enough, for some of those cards carry no valid Luhn digit. A mask such as {@code 621700******8802}
 * passes. Terminal, merchant and reference numbers pass, for no scheme starts its ranges so.
 */
public final class CardNumbers {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int LONGEST_FIRST_GROUP = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** What people, and files they copy from, put between the groups of one number. */
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}._·]{1,3}");

    /** Between its dashes digits stand by chance; one in some thousand would be taken for a card. */
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?!\\p{XDigit})");

    private static final Pattern LONG_RUN = Pattern.compile("\\d(?:[\\s\\p{Z}\\p{Pd}\\p{Cf}._·]{0,3}\\d){12,}");

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
        if (text == null || text.length() < SHORTEST) {
            return false;
        }
        // full-width digits are folded to ASCII first
        var plain =
                UUID.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("UUID");
        var digits = DIGITS.matcher(plain);
        var groups = new ArrayList<String>();
        for (int end = 0; digits.find(); end = digits.end()) {
            if (!BETWEEN_GROUPS.matcher(plain.substring(end, digits.start())).matches()) {
                groups.clear();
            }
            groups.add(digits.group());
            if (endInCard(groups)) {
                return true;
            }
        }
        return false;
    }

    /** The text for showing it again: where it holds a full card number, long runs of digits keep their last four. */
    public static String masked(String text) {
        if (!foundIn(text)) {
            return text;
        }
        return LONG_RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(run -> {
                    var digits = run.group().replaceAll("\\D", "");
                    return "****" + digits.substring(digits.length() - 4);
                });
    }

    /**
     * Any number of the last groups may be the card's: a date or an amount may stand right before it. A card's first
     * group is short; a reference number and a trace number side by side are no card.
     */
    private static boolean endInCard(List<String> groups) {
        var last = "";
        for (int i = groups.size() - 1; i >= 0 && last.length() < LONGEST; i--) {
            last = groups.get(i) + last;
            var alone = i == groups.size() - 1;
            if (last.length() >= SHORTEST && (alone || groups.get(i).length() <= LONGEST_FIRST_GROUP) && isCard(last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCard(String digits) {
        return UNIONPAY.matcher(digits).matches()
                || SCHEMES.matcher(digits).matches() && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }
}
