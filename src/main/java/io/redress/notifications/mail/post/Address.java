package io.redress.notifications.mail.post;

import io.redress.shared.CardNumbers;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that may stand in a header: one line of ASCII without anything that means something there. Stricter than
 * the standard, as mail servers are.
 */
public record Address(String text) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9_+%-]+(\\.[A-Za-z0-9_+%-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** Empty for what is no such address, or holds a card number. */
    public static Optional<Address> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var text = typed.strip();
        var good = text.length() <= LONGEST && FORM.matcher(text).matches() && !CardNumbers.foundIn(text);
        return good ? Optional.of(new Address(text)) : Optional.empty();
    }

    /** {@code s•••@example.com}: enough to know it again, not enough to write to it. */
    public String masked() {
        return text.charAt(0) + "•••" + text.substring(text.indexOf('@'));
    }

    /** What stands behind the at sign. */
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }
}
