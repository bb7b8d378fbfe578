package io.redress.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Keeps full card numbers (PAN) out. 13 to 19 digits of any script, in one or with blanks, dots or dashes between groups
 * of them, are taken for one when an issuer range of the schemes starts it and the Luhn digit is right; behind UnionPay's
 * 62 and 81 the length alone is enough, for some of those cards carry no valid Luhn digit. Slashes, commas and the like
 * stand between groups too, where these are as long as a card's. A mask such as {@code 621700******8802} passes. Terminal, merchant and reference numbers pass, for no scheme starts its ranges so.
 */
public final class CardNumbers {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int LONGEST_FIRST_GROUP = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** What people, and files they copy from, put between the groups of one number. */
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}._·]{1,3}");
    /** What stands between the parts of dates, amounts and lists as well, and one letter on its own. */
    private static final String BETWEEN_ANYTHING = "[\\s\\p{Z}\\p{Pd}\\p{Cf}._·/\\\\|,;:+]{1,3}|\\s\\p{L}\\s";

    private static final Pattern LOOSE = Pattern.compile(BETWEEN_ANYTHING);

    /** Between its dashes digits stand by chance; one in some thousand would be taken for a card. */
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?!\\p{XDigit})");

    private static final Pattern LONG_RUN = Pattern.compile("\\d(?:(?:" + BETWEEN_ANYTHING + ")?\\d){12,}");

    private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]{0,100}>");

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
        var plain = UUID.matcher(plain(text)).replaceAll("UUID");
        var digits = DIGITS.matcher(plain);
        var groups = new ArrayList<Group>();
        for (int end = 0; digits.find(); end = digits.end()) {
            var between = plain.substring(end, digits.start());
            var close = BETWEEN_GROUPS.matcher(between).matches();
            if (!close && !LOOSE.matcher(between).matches()) {
                groups.clear();
            }
            groups.add(new Group(digits.group(), !close));
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
        return LONG_RUN.matcher(plain(text)).replaceAll(run -> {
            var digits = run.group().replaceAll("\\D", "");
            return "****" + digits.substring(digits.length() - 4);
        });
    }

    /** With ASCII digits only, whatever script or width they were written in, and without the tags of a page. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        TAG.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .codePoints()
                .forEach(point -> {
                    var digit = Character.digit(point, 10);
                    plain.appendCodePoint(digit < 0 ? point : '0' + digit);
                });
        return plain.toString();
    }

    /** Digits in one, and whether something stands before them that stands in dates, amounts and lists as well. */
    private record Group(String digits, boolean loose) {
        int length() {
            return digits.length();
        }
    }

    /**
     * Any number of the last groups may be the card's: a date or an amount may stand right before it. A card's first
     * group is short; a reference number and a trace number side by side are no card.
     */
    private static boolean endInCard(List<Group> groups) {
        var last = "";
        var loose = false;
        for (int i = groups.size() - 1; i >= 0 && last.length() < LONGEST; i--) {
            last = groups.get(i).digits() + last;
            var alone = i == groups.size() - 1;
            var mayStart = groups.get(i).length() <= LONGEST_FIRST_GROUP
                    && (!loose || groupedAsOnCards(groups.subList(i, groups.size())));
            if (last.length() >= SHORTEST && (alone || mayStart) && isCard(last)) {
                return true;
            }
            loose |= groups.get(i).loose();
        }
        return false;
    }

    /** In threes to sixes with a rest, or all alike: neither a date nor two telephone numbers. */
    private static boolean groupedAsOnCards(List<Group> groups) {
        var first = groups.get(0).length();
        var before = groups.subList(0, groups.size() - 1);
        var rest = groups.get(groups.size() - 1).length();
        return rest <= 6 && before.stream().allMatch(group -> group.length() >= 3 && group.length() <= 6)
                || rest <= first && before.stream().allMatch(group -> group.length() == first && first < 3);
    }

    private static boolean isCard(String digits) {
        return UNIONPAY.matcher(digits).matches()
                || SCHEMES.matcher(digits).matches() && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }
}
