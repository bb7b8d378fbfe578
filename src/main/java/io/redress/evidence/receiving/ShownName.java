package io.redress.evidence.receiving;

import io.redress.shared.CardNumbers;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a file is shown and saved again. Where the bytes lie has nothing to do with it. */
final class ShownName {
    private static final int LONGEST = 200;
    /** Looking for card numbers in more than this is work for nothing: the rest is cut off anyway. */
    private static final int LONGEST_READ = 20_000;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Control and direction characters, half characters, and what file systems or browsers take for more than a letter. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*;%]");

    private ShownName() {}

    /**
     * Only the last part of a path, without what cannot be seen, the end kept where it is long.
     *
     * @throws io.redress.shared.RuleViolation CARD_NUMBER_REFUSED on {@code file}, also for one that would be cut off
     */
    static String of(String given) {
        var read = given == null ? "" : given.substring(0, Math.min(given.length(), LONGEST_READ));
        CardNumbers.refuse("file", read);
        var seen =
                UNSEEN.matcher(Normalizer.normalize(read, Normalizer.Form.NFC)).replaceAll("");
        var name = PATH.matcher(seen).replaceFirst("");
        name = UNSAFE.matcher(name).replaceAll("_").strip().replaceFirst("^\\.+", "");
        CardNumbers.refuse("file", name);
        if (name.isBlank()) {
            return "file";
        }
        return name.codePointCount(0, name.length()) > LONGEST ? ending(name) : name;
    }

    /** The last part, for it holds the type; never half of a character. */
    private static String ending(String name) {
        var cut = name.substring(name.length() - LONGEST);
        return Character.isLowSurrogate(cut.charAt(0)) ? cut.substring(1) : cut;
    }
}
