package io.redress.evidence.receiving;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a JPEG segment by segment and keeps those that make the picture, as they are. Place, owner, device, comments,
 * small copies that show more than the picture, and what hangs behind its end are left out.
 */
final class Jpeg {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int LAST_APP = 0xEF;
    private static final int COMMENT = 0xFE;
    /** An honest progressive picture has ten; each costs a walk over all its points. */
    private static final int MOST_SCANS = 64;

    private final ByteBuffer given;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] jfif = new byte[0];
    private int width;
    private int height;
    private int components;
    private int scans;
    private int orientation = 1;

    private Jpeg(byte[] bytes) {
        given = ByteBuffer.wrap(bytes);
    }

    /** @throws RuleViolation FILE_DAMAGED, or FILE_TOO_DENSE for one made to keep the decoder busy */
    static CleanPicture clean(byte[] bytes) {
        try {
            return new Jpeg(bytes).read();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException ended) {
            throw CleanPicture.damaged();
        }
    }

    private CleanPicture read() {
        require(given.getShort() == (short) 0xFFD8);
        for (int marker = marker(); marker != EOI; marker = marker()) {
            segment(marker);
        }
        require(width > 0 && height > 0 && scans > 0);
        return new CleanPicture(together(), width, height, components, orientation);
    }

    private int marker() {
        require(u8() == 0xFF);
        int marker = u8();
        while (marker == 0xFF) {
            marker = u8();
        }
        require(marker != 0 && marker != 0x01 && (marker < 0xD0 || marker > SOI));
        return marker;
    }

    private void segment(int marker) {
        var data = new byte[u16() - 2];
        given.get(data);
        if (marker == APP1 && Exif.is(data) && orientation == 1) {
            orientation = Exif.orientation(data);
        } else if (marker == APP0 && isNamed(data, "JFIF\0") && jfif.length == 0) {
            jfif = whole(marker, data);
        } else if (makesThePicture(marker, data)) {
            kept.writeBytes(whole(marker, data));
        }
        if (isFrame(marker)) {
            frame(data);
        }
        if (marker == SCAN) {
            scan();
        }
    }

    private static boolean makesThePicture(int marker, byte[] data) {
        if (marker == APP2) {
            return isNamed(data, "ICC_PROFILE\0");
        }
        return marker == APP14 || marker != COMMENT && (marker < APP0 || marker > LAST_APP);
    }

    /** SOF0 to SOF15 without the tables that stand between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(byte[] data) {
        // a second frame could be larger than the one that was measured
        require(width == 0);
        var frame = ByteBuffer.wrap(data);
        height = frame.getShort(1) & 0xFFFF;
        width = frame.getShort(3) & 0xFFFF;
        components = frame.get(5) & 0xFF;
    }

    /** The points of one scan, up to the next marker that is no restart. */
    private void scan() {
        if (++scans > MOST_SCANS) {
            throw RuleViolation.on("file", Rule.FILE_TOO_DENSE);
        }
        int from = given.position();
        int next = 0;
        while (next == 0 || next >= 0xD0 && next < SOI) {
            while (u8() != 0xFF) {}
            next = u8();
            while (next == 0xFF) {
                next = u8();
            }
        }
        given.position(given.position() - 2);
        kept.write(given.array(), from, given.position() - from);
    }

    private byte[] together() {
        var all = new ByteArrayOutputStream(kept.size() + 100);
        all.write(0xFF);
        all.write(SOI);
        all.writeBytes(jfif);
        if (orientation != 1) {
            all.writeBytes(Exif.telling(orientation));
        }
        all.writeBytes(kept.toByteArray());
        all.write(0xFF);
        all.write(EOI);
        return all.toByteArray();
    }

    private static byte[] whole(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static boolean isNamed(byte[] data, String name) {
        var begin = name.getBytes(StandardCharsets.US_ASCII);
        return data.length >= begin.length && Arrays.equals(data, 0, begin.length, begin, 0, begin.length);
    }

    private int u8() {
        return given.get() & 0xFF;
    }

    private int u16() {
        int length = given.getShort() & 0xFFFF;
        require(length >= 2 && length - 2 <= given.remaining());
        return length;
    }

    private static void require(boolean right) {
        if (!right) {
            throw CleanPicture.damaged();
        }
    }
}
