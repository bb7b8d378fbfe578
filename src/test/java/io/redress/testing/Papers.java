package io.redress.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures and documents made when a test needs them, good ones and their parts to build bad ones of. */
public final class Papers {
    private Papers() {}

    public static byte[] jpeg() {
        return picture("jpeg", 400, 300);
    }

    public static byte[] png() {
        return picture("png", 40, 30);
    }

    /** Left half red, right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var draw = image.createGraphics();
        draw.setColor(Color.RED);
        draw.fillRect(0, 0, width / 2, height);
        draw.setColor(Color.BLUE);
        draw.fillRect(width / 2, 0, width - width / 2, height);
        draw.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One page with these words on it. */
    public static byte[] pdf(String words) {
        return pdf("", words.isEmpty() ? "" : "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET", "");
    }

    /**
     * @param catalog more entries of the catalog
     * @param content what the page draws
     * @param more objects from number 6 on
     */
    public static byte[] pdf(String catalog, String content, String more) {
        return latin("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R %s>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                %s
                trailer<</Root 1 0 R/Size 20>>
                %%%%EOF
                """.formatted(catalog, content.length(), content, more));
    }

    /** An object of a document that unpacks to so many zeros. */
    public static String packedZeros(int number, String dictionary, int megabytes) {
        var packed = deflated(new byte[1024 * 1024], megabytes);
        return "%d 0 obj<</Length %d %s>>stream\n%s\nendstream endobj"
                .formatted(number, packed.length, dictionary, new String(packed, StandardCharsets.ISO_8859_1));
    }

    public static byte[] deflated(byte[] block, int times) {
        var deflater = new Deflater();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        for (int i = 0; i < times; i++) {
            deflater.setInput(block);
            for (int some = deflater.deflate(buffer); some > 0; some = deflater.deflate(buffer)) {
                out.write(buffer, 0, some);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** A chunk of a PNG with its sum. */
    public static byte[] chunk(String type, byte[] data) {
        var name = latin(type);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A segment of a JPEG. */
    public static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    /** The bytes with others put in at a place. */
    public static byte[] with(byte[] bytes, int at, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes, 0, at)
                .put(more)
                .put(bytes, at, bytes.length - at)
                .array();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return with(first, first.length, second);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
