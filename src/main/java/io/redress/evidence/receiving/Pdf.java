package io.redress.evidence.receiving;

import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Lets documents through that only lie there to be read. */
final class Pdf {
    /** What unpacked parts may take of the memory at a time. */
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private static final int MOST_BEHIND_END = 1024;

    private Pdf() {}

    /**
     * @throws RuleViolation on {@code file}: FILE_DAMAGED, FILE_TOO_DENSE, PDF_ENCRYPTED, PDF_ACTIVE, PDF_ATTACHMENTS or
     *     CARD_NUMBER_IN_FILE
     */
    static void check(byte[] bytes) {
        requireEnd(bytes);
        var plain = PdfStreams.of(bytes).check();
        try (var document = load(bytes)) {
            if (document.isEncrypted()) {
                throw RuleViolation.on("file", Rule.PDF_ENCRYPTED);
            }
            PdfObjects.of(document.getDocument()).refuseWhatActs();
            if (document.getNumberOfPages() == 0) {
                throw CleanPicture.damaged();
            }
            // unusual packings are not unpacked only to read
            if (plain && CardNumbers.foundIn(PdfText.of(document))) {
                throw RuleViolation.on("file", Rule.CARD_NUMBER_IN_FILE);
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw RuleViolation.on("file", Rule.PDF_ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw CleanPicture.damaged();
        }
    }

    /** Some programs leave blanks behind the end; more is another file that hides there. */
    private static void requireEnd(byte[] bytes) {
        var end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("%%EOF");
        if (end >= 0 && bytes.length - end > MOST_BEHIND_END) {
            throw CleanPicture.damaged();
        }
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    }
}
