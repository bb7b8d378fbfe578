package io.redress.evidence.receiving;

import io.redress.evidence.EvidenceConfig;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.ScanState;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * The door for files of strangers. Call it outside of a transaction: it decodes pictures and asks the virus scanner.
 */
@ApplicationScoped
public class ReceiveFile {
    private static final Set<String> ACCEPTED = Set.of("image/jpeg", "image/png", "application/pdf");

    private final EvidenceConfig config;

    ReceiveFile(EvidenceConfig config) {
        this.config = config;
    }

    /**
     * A file that was uploaded to the disk; too large a one is refused before it is read.
     *
     * @param givenName as the sender calls it; null is fine
     * @throws RuleViolation on {@code file}, a rule for each reason
     */
    public EvidenceFile receive(String givenName, Path uploaded) {
        try {
            requireSize(Files.size(uploaded));
            return receive(givenName, Files.readAllBytes(uploaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for bytes in memory. */
    public EvidenceFile receive(String givenName, byte[] bytes) {
        requireSize(bytes.length);
        var mediaType = new Tika().detect(bytes);
        if (!ACCEPTED.contains(mediaType)) {
            throw RuleViolation.on("file", Rule.FILE_TYPE_REFUSED).with("accepted", "JPEG, PNG, PDF");
        }
        return new EvidenceFile(CardNumbers.refuse("file", givenName), mediaType, bytes, null, ScanState.UNSCANNED);
    }

    private void requireSize(long bytes) {
        if (bytes == 0) {
            throw RuleViolation.on("file", Rule.FILE_EMPTY);
        }
        if (bytes > config.maxFile().asLongValue()) {
            throw RuleViolation.on("file", Rule.FILE_SIZE_REFUSED).with("max", config.maxFileText());
        }
    }
}
