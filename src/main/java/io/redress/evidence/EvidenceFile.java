package io.redress.evidence;

import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * A file that passed the door: its type is told by its content, whatever it calls itself.
 *
 * @param name the giver's name for it without any path, or null for a written statement
 */
public record EvidenceFile(String name, String mediaType, byte[] bytes) {
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final Set<String> ACCEPTED = Set.of("image/jpeg", "image/png", "application/pdf");
    private static final int NAME_LENGTH = 200;
    private static final Tika TIKA = new Tika();

    /**
     * @throws RuleViolation on {@code file}: empty or above 10 MB, neither JPEG, PNG nor PDF, or a name with a card
     *     number
     */
    public static EvidenceFile of(String givenName, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_BYTES) {
            throw RuleViolation.on("file", Rule.FILE_SIZE_REFUSED).with("max", "10 MB");
        }
        var mediaType = TIKA.detect(bytes);
        if (!ACCEPTED.contains(mediaType)) {
            throw RuleViolation.on("file", Rule.FILE_TYPE_REFUSED).with("accepted", "JPEG, PNG, PDF");
        }
        return new EvidenceFile(CardNumbers.refuse("file", plainName(givenName)), mediaType, bytes);
    }

    /** A statement in words is evidence too. */
    public static EvidenceFile ofText(String statement) {
        return new EvidenceFile(
                null, "text/plain", CardNumbers.refuse("text", statement).getBytes(StandardCharsets.UTF_8));
    }

    /** Only the last part of a path, without control or direction characters. */
    private static String plainName(String given) {
        var name = given == null
                ? ""
                : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name;
    }
}
