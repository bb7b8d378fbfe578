package io.redress.disputes.web.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws a receipt as PDF on A4, as many pages as it takes. */
final class DrawReceipt {
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float TEXT = 10.5f;

    private DrawReceipt() {}

    static byte[] asPdf(Receipt receipt) {
        try (var paper = new PDDocument()) {
            paper.getDocumentInformation().setTitle(receipt.title());
            paper.getDocumentCatalog().setLanguage(receipt.language().toLanguageTag());
            draw(receipt, paper);
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return ReadableLetters.in(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Receipt receipt, PDDocument paper) throws IOException {
        try (var column = new Column(paper, ReceiptFont.in(paper, receipt.language()))) {
            column.paragraph("Redress", TEXT);
            column.paragraph(receipt.title(), TITLE);
            for (var part : receipt.parts()) {
                column.space(TEXT);
                if (part.heading() != null) {
                    column.paragraph(part.heading(), HEADING);
                }
                for (var line : part.lines()) {
                    if (line.label() == null) {
                        column.paragraph(line.value(), TEXT);
                    } else {
                        column.pair(line.label(), line.value(), TEXT);
                    }
                }
            }
        }
    }
}
