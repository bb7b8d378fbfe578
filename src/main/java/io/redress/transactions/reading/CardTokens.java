package io.redress.transactions.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells tokens from card numbers. Tokens are often sixteen hexadecimal digits: among a million of them some thirty have
 * no letter and look like a card number by chance. Such a one is kept under another name, so that what looks like a card
 * number is stored nowhere and no honest line is refused; equal tokens stay equal.
 */
final class CardTokens {
    private final CardScan cards;

    CardTokens(CardScan cards) {
        this.cards = cards;
    }

    /** The token to keep, null when it is a card number: this line's own, or in a text that is no token. */
    String kept(String token, String first6, String last4) {
        if (isHexWithLetter(token) || !cards.foundIn(token)) {
            return token;
        }
        var isOwn = first6 == null || last4 == null || token.startsWith(first6) && token.endsWith(last4);
        return isOwn || !token.matches("\\d+") ? null : "x" + digest(token);
    }

    private static boolean isHexWithLetter(String token) {
        boolean letter = false;
        for (int i = 0; i < token.length(); i++) {
            var each = token.charAt(i);
            if (Character.digit(each, 16) < 0 || each > 'f') {
                return false;
            }
            letter |= each > '9';
        }
        return letter;
    }

    private static String digest(String token) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
