package io.redress.evidence.receiving;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Of all that cameras write into a photo, only how it was held is worth keeping. */
final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;

    private Exif() {}

    static boolean is(byte[] segment) {
        return segment.length > NAME.length && Arrays.equals(segment, 0, NAME.length, NAME, 0, NAME.length);
    }

    /** 1 to 8; upright where it is not told or makes no sense. */
    static int orientation(byte[] segment) {
        var tiff = ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length)
                .slice();
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        if (first < 8 || first > tiff.limit() - 2) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(first) & 0xFFFF;
        for (int i = 0, at = first + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12) {
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                var told = tiff.getShort(at + 8) & 0xFFFF;
                return told >= 1 && told <= 8 ? told : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A segment of a JPEG that tells the orientation and nothing else. */
    static byte[] telling(int orientation) {
        var told = ByteBuffer.allocate(2 + 2 + NAME.length + 26);
        told.putShort((short) 0xFFE1).putShort((short) (told.capacity() - 2)).put(NAME);
        told.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        told.putShort((short) 1);
        told.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1);
        told.putShort((short) orientation).putShort((short) 0);
        return told.putInt(0).array();
    }
}
