package io.redress.evidence.receiving;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads a PNG chunk by chunk and keeps those that make the picture, as they are. Texts, camera notes, times and what
 * hangs behind its end are left out; colour profiles too, for they are packed and no receipt needs one.
 */
final class Png {
    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "hIST", "cICP");

    private final ByteBuffer given;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean hasPoints;

    private Png(byte[] bytes) {
        given = ByteBuffer.wrap(bytes);
    }

    /** @throws RuleViolation FILE_DAMAGED, or IMAGE_ANIMATED */
    static CleanPicture clean(byte[] bytes) {
        try {
            return new Png(bytes).read();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException ended) {
            throw CleanPicture.damaged();
        }
    }

    private CleanPicture read() {
        kept.write(given.array(), 0, SIGNATURE);
        given.position(SIGNATURE);
        String type;
        do {
            type = chunk();
        } while (!type.equals("IEND"));
        require(width > 0 && height > 0 && hasPoints);
        return new CleanPicture(kept.toByteArray(), width, height, 3, 1);
    }

    private String chunk() {
        int from = given.position();
        int length = given.getInt();
        require(length >= 0 && length <= given.remaining() - 8);
        var name = new byte[4];
        given.get(name);
        var type = new String(name, StandardCharsets.US_ASCII);
        if (type.equals("acTL")) {
            throw RuleViolation.on("file", Rule.IMAGE_ANIMATED);
        }
        require((from == SIGNATURE) == type.equals("IHDR"));
        if (type.equals("IHDR")) {
            width = given.getInt(from + 8);
            height = given.getInt(from + 12);
        }
        hasPoints |= type.equals("IDAT");
        given.position(from + 8 + length);
        var sum = given.getInt();
        if (KEPT.contains(type)) {
            require(sum == (int) sum(from + 4, length + 4));
            kept.write(given.array(), from, length + 12);
        } else {
            // one that must be understood and is not: a lower-case letter would say that it may be left out
            require(Character.isLowerCase(type.charAt(0)));
        }
        return type;
    }

    private long sum(int from, int length) {
        var sum = new CRC32();
        sum.update(given.array(), from, length);
        return sum.getValue();
    }

    private static void require(boolean right) {
        if (!right) {
            throw CleanPicture.damaged();
        }
    }
}
