package io.redress.evidence;

import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.nio.charset.StandardCharsets;

/**
 * A file that passed the door: its type is told by its content, whatever it calls itself. {@code receiving.ReceiveFile}
 * makes one of what somebody sent.
 *
 * @param name the giver's name for it, cleaned, for showing only; null for a written statement
 * @param mediaType {@code image/jpeg}, {@code image/png}, {@code application/pdf}, or {@code text/plain} for a statement
 * @param bytes the content as it is kept, without what cameras write about place and owner
 * @param thumbnail a small JPEG of a picture, null for everything else
 * @param scan what the virus scanner said when it came
 */
public record EvidenceFile(String name, String mediaType, byte[] bytes, byte[] thumbnail, ScanState scan) {

    /** A statement in words is evidence too; REQUIRED on {@code text} for an empty one, and no card numbers in it. */
    public static EvidenceFile ofText(String statement) {
        if (statement == null || statement.isBlank()) {
            throw RuleViolation.on("text", Rule.REQUIRED);
        }
        var words = CardNumbers.refuse("text", statement).getBytes(StandardCharsets.UTF_8);
        return new EvidenceFile(null, "text/plain", words, null, ScanState.UNSCANNED);
    }
}
