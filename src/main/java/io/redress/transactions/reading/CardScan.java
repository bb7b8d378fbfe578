package io.redress.transactions.reading;

import io.redress.shared.CardNumbers;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for full card numbers in a million lines: only a value with thirteen digits in a row, or one beyond ASCII, is
 * worth the thorough look of {@link CardNumbers}. Merchant and order numbers come again and again; what passed once is
 * remembered.
 */
final class CardScan {
    private static final int SHORTEST = 13;
    /** A file of one acquirer has some thousand merchants; order numbers beyond that are looked at each time. */
    private static final int REMEMBERED = 20_000;

    private final Set<String> passed = new HashSet<>();

    boolean foundIn(String value) {
        return value.length() >= SHORTEST && isSuspect(value) && !passed.contains(value) && isCard(value);
    }

    private boolean isCard(String value) {
        if (CardNumbers.foundIn(value)) {
            return true;
        }
        if (passed.size() < REMEMBERED) {
            passed.add(value);
        }
        return false;
    }

    private static boolean isSuspect(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each >= '0' && each <= '9') {
                digits++;
            } else if (each > '~') {
                return true;
            } else if (Character.isLetter(each) || each == '*' || each == ':') {
                // none of these stands inside a number
                digits = 0;
            }
            if (digits >= SHORTEST) {
                return true;
            }
        }
        return false;
    }
}
