package io.redress.evidence.receiving;

import io.redress.evidence.EvidenceConfig;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.ScanState;
import io.redress.evidence.scanning.VirusScan;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/**
 * The door for files of strangers: small enough, of a type that is told by its content, whole, harmless, and without
 * what cameras tell about place and owner. Call it outside of a transaction: it decodes pictures and asks the virus
 * scanner.
 */
@ApplicationScoped
public class ReceiveFile {
    /** A large picture takes some memory while it is decoded; many at once would take all of it. */
    private static final int AT_ONCE = 2;

    private final EvidenceConfig config;
    private final VirusScan scan;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    ReceiveFile(EvidenceConfig config, VirusScan scan) {
        this.config = config;
        this.scan = scan;
    }

    private record Content(byte[] bytes, byte[] thumbnail) {}

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
        var name = ShownName.of(givenName);
        var type = FileType.of(bytes);
        var content = alone(type, bytes);
        // as it came: what was left out may be what the scanner looks for
        var verdict = scan.of(bytes);
        if (verdict == ScanState.INFECTED) {
            throw RuleViolation.on("file", Rule.FILE_INFECTED);
        }
        return new EvidenceFile(name, type.mediaType(), content.bytes(), content.thumbnail(), verdict);
    }

    private Content alone(FileType type, byte[] bytes) {
        room.acquireUninterruptibly();
        try {
            return content(type, bytes);
        } finally {
            room.release();
        }
    }

    private Content content(FileType type, byte[] bytes) {
        if (type == FileType.PDF) {
            Pdf.check(bytes);
            return new Content(bytes, null);
        }
        var cleaned = (type == FileType.JPEG ? Jpeg.clean(bytes) : Png.clean(bytes)).atMost(config.maxMegapixels());
        return new Content(cleaned.bytes(), Thumbnail.of(cleaned, type == FileType.JPEG ? "jpeg" : "png"));
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
