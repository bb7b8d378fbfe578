package io.redress.evidence.receiving;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.Tika;

/** The types that are let in, told by the content alone. */
enum FileType {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    PDF("application/pdf", '%', 'P', 'D', 'F', '-');

    private static final String ACCEPTED = "JPEG, PNG, PDF";

    private final String mediaType;
    private final int[] begin;

    FileType(String mediaType, int... begin) {
        this.mediaType = mediaType;
        this.begin = begin;
    }

    String mediaType() {
        return mediaType;
    }

    /** Known when first asked: reading all the world's types takes a moment. */
    private static final class Known {
        static final Tika TYPES = new Tika();
    }

    /** @throws RuleViolation HEIC_REFUSED or FILE_TYPE_REFUSED */
    static FileType of(byte[] content) {
        var told = Known.TYPES.detect(content).toLowerCase(Locale.ROOT);
        if (told.startsWith("image/hei")) {
            throw RuleViolation.on("file", Rule.HEIC_REFUSED);
        }
        // the first byte too: what stands before a document may be another one
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(told) && type.begins(content))
                .findFirst()
                .orElseThrow(
                        () -> RuleViolation.on("file", Rule.FILE_TYPE_REFUSED).with("accepted", ACCEPTED));
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < begin.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
