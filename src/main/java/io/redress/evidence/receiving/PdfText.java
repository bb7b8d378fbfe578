package io.redress.evidence.receiving;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of the first pages, as far as it goes quickly. */
final class PdfText extends PDFTextStripper {
    private static final int MOST_PAGES = 20;
    private static final int MOST_CHARACTERS = 200_000;
    /** A page has some thousands; pages that draw each other have as many as one likes. */
    private static final int MOST_OPERATORS = 400_000;

    private final StringBuilder read = new StringBuilder();
    private int operators;

    private PdfText() {
        setEndPage(MOST_PAGES);
    }

    /** What could be read; empty for pages that are pictures. */
    static String of(PDDocument document) {
        var text = new PdfText();
        try {
            text.getText(document);
        } catch (IOException | RuntimeException enough) {
            // a page that cannot be read, or more than is read here: what was read counts
            return text.read.toString();
        }
        return text.read.toString();
    }

    @Override
    protected void writeString(String words, List<TextPosition> where) throws IOException {
        read.append(words).append(' ');
        requireLess(read.length(), MOST_CHARACTERS);
    }

    @Override
    protected void writeLineSeparator() {
        // not a blank: what stands on two lines is not one number
        read.append("\n\n\n\n");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        requireLess(++operators, MOST_OPERATORS);
        super.processOperator(operator, operands);
    }

    private static void requireLess(int much, int most) throws IOException {
        if (much > most) {
            throw new IOException("enough was read");
        }
    }
}
