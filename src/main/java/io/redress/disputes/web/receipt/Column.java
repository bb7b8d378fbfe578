package io.redress.disputes.web.receipt;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One column of text down the pages of a paper; lengths are in points. */
final class Column implements AutoCloseable {
    private static final float MARGIN = 56;
    private static final float LABEL_WIDTH = 130;
    private static final float LINE = 1.55f;

    private final PDDocument paper;
    private final ReceiptFont font;
    private PDPageContentStream page;
    private float y;

    Column(PDDocument paper, ReceiptFont font) throws IOException {
        this.paper = paper;
        this.font = font;
        turn();
    }

    void space(float height) {
        y -= height;
    }

    void paragraph(String text, float size) throws IOException {
        for (var line : lines(text, size, width())) {
            room(size);
            write(line, MARGIN, size);
        }
    }

    /** A label with what it names beside it. */
    void pair(String label, String value, float size) throws IOException {
        var values = lines(value, size, width() - LABEL_WIDTH);
        var labels = lines(label, size, LABEL_WIDTH - size);
        for (int i = 0; i < Math.max(values.size(), labels.size()); i++) {
            room(size);
            if (i < labels.size()) {
                write(labels.get(i), MARGIN, size);
            }
            if (i < values.size()) {
                write(values.get(i), MARGIN + LABEL_WIDTH, size);
            }
        }
    }

    /** Breaks where the language may be broken: at blanks, and between any two Chinese characters. */
    private List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R")) {
            var drawable = font.drawable(paragraph);
            var breaks = BreakIterator.getLineInstance(Locale.CHINESE);
            breaks.setText(drawable);
            var line = new StringBuilder();
            for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                for (var piece : pieces(drawable.substring(from, to), size, width)) {
                    if (!line.isEmpty() && font.width((line + piece).stripTrailing(), size) > width) {
                        lines.add(line.toString().stripTrailing());
                        line.setLength(0);
                    }
                    line.append(piece);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A word that is longer than a line is broken anywhere. */
    private List<String> pieces(String word, float size, float width) throws IOException {
        return font.width(word.stripTrailing(), size) <= width
                ? List.of(word)
                : word.codePoints().mapToObj(Character::toString).toList();
    }

    private void room(float size) throws IOException {
        y -= size * LINE;
        if (y < MARGIN) {
            turn();
            y -= size * LINE;
        }
    }

    private void write(String line, float x, float size) throws IOException {
        page.beginText();
        page.setFont(font.font(), size);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    private void turn() throws IOException {
        close();
        var next = new PDPage(PDRectangle.A4);
        paper.addPage(next);
        page = new PDPageContentStream(paper, next);
        y = next.getMediaBox().getHeight() - MARGIN;
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
