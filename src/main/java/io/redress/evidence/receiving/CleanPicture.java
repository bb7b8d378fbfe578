package io.redress.evidence.receiving;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;

/**
 * A picture whose file was read from its first to its last byte, without what tells of place, owner and device. Its
 * points were not decoded yet.
 *
 * @param width in pixels, at least 1, as its header says; height likewise
 * @param components of a point: 4 for colours of print
 * @param orientation as cameras tell it, 1 for upright to 8
 */
record CleanPicture(byte[] bytes, int width, int height, int components, int orientation) {
    /** @throws RuleViolation IMAGE_TOO_LARGE, before anything is decoded */
    CleanPicture atMost(int megapixels) {
        if ((long) width * height > megapixels * 1_000_000L) {
            throw RuleViolation.on("file", Rule.IMAGE_TOO_LARGE).with("max", megapixels);
        }
        return this;
    }

    static RuleViolation damaged() {
        return RuleViolation.on("file", Rule.FILE_DAMAGED);
    }
}
