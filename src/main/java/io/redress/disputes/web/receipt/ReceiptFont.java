package io.redress.disputes.web.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of papers: Noto Sans SC, which knows Chinese and Latin; a paper takes along the letters it uses. */
final class ReceiptFont {
    private static final String FILE = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final PDFont font;
    private final boolean chinese;

    private ReceiptFont(PDFont font, boolean chinese) {
        this.font = font;
        this.chinese = chinese;
    }

    /** @param language of the paper */
    static ReceiptFont in(PDDocument paper, Locale language) throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The font " + FILE + " is not on the class path");
            }
            return new ReceiptFont(
                    PDType0Font.load(paper, file, true), language.getLanguage().equals("zh"));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with a mark in place of what the font cannot draw, such as some emoji. */
    String drawable(String text) {
        // its curled quotes are as wide as a Chinese character
        var fitting = chinese ? text : text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
        var drawable = new StringBuilder();
        fitting.codePoints().map(point -> knows(point) ? point : '?').forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    /** In points. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private boolean knows(int point) {
        try {
            font.encode(Character.toString(point));
            return !Character.isISOControl(point);
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
