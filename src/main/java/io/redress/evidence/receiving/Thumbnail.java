package io.redress.evidence.receiving;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture, which proves that it is one, and makes a small upright JPEG of it. */
final class Thumbnail {
    private static final int LONGEST = 320;
    private static final int PRINT_COLOURS = 4;

    private Thumbnail() {}

    /**
     * Decodes with few points in memory, however large the picture is.
     *
     * @param format {@code jpeg} or {@code png}
     * @return null for a picture in colours of print, which this Java cannot show
     * @throws io.redress.shared.RuleViolation FILE_DAMAGED
     */
    static byte[] of(CleanPicture picture, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(input, true, true);
            var broken = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> broken[0] |= warning.contains("remature end"));
            var decoded = decode(reader, picture);
            if (broken[0]) {
                throw CleanPicture.damaged();
            }
            return decoded == null ? null : jpeg(upright(small(decoded), picture.orientation()));
        } catch (IOException | RuntimeException unreadable) {
            throw CleanPicture.damaged();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, CleanPicture picture) throws IOException {
        var param = new ImageReadParam();
        var step = Math.max(1, Math.max(picture.width(), picture.height()) / (2 * LONGEST));
        var both = Math.min(step, Math.min(picture.width(), picture.height()));
        param.setSourceSubsampling(both, both, 0, 0);
        if (picture.components() == PRINT_COLOURS) {
            reader.readRaster(0, param);
            return null;
        }
        var decoded = reader.read(0, param);
        if (decoded == null) {
            throw new IIOException("nothing was decoded");
        }
        return decoded;
    }

    /** On white, for what can be seen through. */
    private static BufferedImage small(BufferedImage decoded) {
        var longest = Math.max(decoded.getWidth(), decoded.getHeight());
        var part = Math.min(longest, LONGEST);
        var width = Math.max(1, (decoded.getWidth() * part + longest / 2) / longest);
        var height = Math.max(1, (decoded.getHeight() * part + longest / 2) / longest);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var draw = small.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        draw.drawImage(decoded, 0, 0, width, height, Color.WHITE, null);
        draw.dispose();
        return small;
    }

    /** Turned and mirrored as the camera says. */
    private static BufferedImage upright(BufferedImage held, int orientation) {
        if (orientation == 1) {
            return held;
        }
        var width = held.getWidth();
        var height = held.getHeight();
        var turned = orientation >= 5;
        var upright = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var draw = upright.createGraphics();
        draw.drawImage(held, turn(orientation, width, height), null);
        draw.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static byte[] jpeg(BufferedImage small) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new javax.imageio.stream.MemoryCacheImageOutputStream(out)) {
            ImageIO.write(small, "jpeg", stream);
        }
        return out.toByteArray();
    }
}
