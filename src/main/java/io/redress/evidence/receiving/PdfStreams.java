package io.redress.evidence.receiving;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what a document's packed parts would unpack to, before anybody unpacks them for good: whatever their
 * dictionaries say, packed in one another too, and nothing of it is kept in memory.
 */
final class PdfStreams {
    /** Ten pages of white paper, scanned in colour, unpack to as much. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    /** What is packed deeper than this was packed by somebody who means it. */
    private static final int DEEPEST = 6;

    private static final int MOST_STREAMS = 50_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** The packing's own header, which readers skip without a look. */
    private static final int HEADER = 2;

    private final byte[] bytes;
    private final Level[] levels = new Level[DEEPEST];
    private long unpacked;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static PdfStreams of(byte[] bytes) {
        return new PdfStreams(bytes);
    }

    /**
     * @return whether everything is packed in the usual way, so that reading its pages needs little memory
     * @throws RuleViolation on {@code file}: PDF_ENCRYPTED, FILE_DAMAGED or FILE_TOO_DENSE
     */
    boolean check() {
        var names = new PdfNames(bytes);
        if (names.isEncrypted()) {
            throw RuleViolation.on("file", Rule.PDF_ENCRYPTED);
        }
        if (names.packsObjects() && names.isUnusual()) {
            throw CleanPicture.damaged();
        }
        measure();
        return !names.isUnusual();
    }

    private void measure() {
        for (int i = 0; i < DEEPEST; i++) {
            levels[i] = new Level(i);
        }
        try {
            int streams = 0;
            for (int at = next(0); at >= 0; at = next(at + 1)) {
                if (++streams > MOST_STREAMS) {
                    throw RuleViolation.on("file", Rule.FILE_TOO_DENSE);
                }
                unpack(begin(at + STREAM.length));
            }
        } finally {
            for (var level : levels) {
                level.inflater.end();
            }
        }
    }

    /** The next place where the word stands, and not behind {@code end}. */
    private int next(int from) {
        for (int at = from; at <= bytes.length - STREAM.length; at++) {
            if (bytes[at] == 's' && isWord(at) && (at < 3 || bytes[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private boolean isWord(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Behind blanks and one end of line. */
    private int begin(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : at;
    }

    private void unpack(int from) {
        for (var level : levels) {
            level.begin();
        }
        levels[0].feed(bytes, from, bytes.length - from);
    }

    private final class Level {
        private final int depth;
        private final Inflater inflater = new Inflater(true);
        private final byte[] out = new byte[16 * 1024];
        private int toSkip;
        private boolean over;

        Level(int depth) {
            this.depth = depth;
        }

        void begin() {
            inflater.reset();
            toSkip = HEADER;
            over = false;
        }

        void feed(byte[] packed, int from, int length) {
            var skipped = Math.min(toSkip, length);
            toSkip -= skipped;
            if (over || length == skipped) {
                return;
            }
            inflater.setInput(packed, from + skipped, length - skipped);
            try {
                for (int some = inflater.inflate(out); some > 0; some = inflater.inflate(out)) {
                    count(some);
                    if (depth + 1 < DEEPEST) {
                        levels[depth + 1].feed(out, 0, some);
                    }
                }
                over = inflater.finished();
            } catch (DataFormatException notPacked) {
                over = true;
            }
        }

        private void count(int some) {
            unpacked += some;
            if (unpacked > MOST_UNPACKED) {
                throw RuleViolation.on("file", Rule.FILE_TOO_DENSE);
            }
        }
    }
}
