package io.redress.disputes.web.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends which letters a paper says it shows. Where 二 and the radical ⼆ share a picture, PDFBox names the radical: it looks
 * the same, but nobody who searches or copies finds the word.
 */
final class ReadableLetters {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> *<(\\p{XDigit}{4})> *<(\\p{XDigit}{4})>");
    private static final Pattern RANGES = Pattern.compile("\\d+ beginbfrange.*endbfrange", Pattern.DOTALL);
    /** So many a block are allowed. */
    private static final int BLOCK = 100;

    private ReadableLetters() {}

    static byte[] in(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            mend(paper);
            var mended = new ByteArrayOutputStream();
            paper.save(mended);
            return mended.toByteArray();
        }
    }

    private static void mend(PDDocument paper) throws IOException {
        for (var page : paper.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name).getCOSObject();
                if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
                    mend(letters);
                }
            }
        }
    }

    private static void mend(COSStream letters) throws IOException {
        String before;
        try (var in = letters.createInputStream()) {
            before = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        var after = RANGES.matcher(before).replaceFirst(blocks(singles(before)));
        try (var out = letters.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** One line a picture: a range of pictures may stand for radicals that lie together and words that do not. */
    private static List<String> singles(String map) {
        var singles = new ArrayList<String>();
        RANGE.matcher(map).results().forEach(range -> {
            var first = Integer.parseInt(range.group(1), 16);
            var last = Integer.parseInt(range.group(2), 16);
            var letter = Integer.parseInt(range.group(3), 16);
            for (int picture = first; picture <= last; picture++) {
                singles.add("<%04X> <%04X> <%04X>".formatted(picture, picture, plain(letter + picture - first)));
            }
        });
        return singles;
    }

    private static String blocks(List<String> singles) {
        var blocks = new StringBuilder();
        for (int from = 0; from < singles.size(); from += BLOCK) {
            var block = singles.subList(from, Math.min(from + BLOCK, singles.size()));
            blocks.append("%d beginbfrange\n%s\nendbfrange\n".formatted(block.size(), String.join("\n", block)));
        }
        return blocks.toString();
    }

    private static int plain(int letter) {
        var radical = letter >= 0x2E80 && letter <= 0x2FDF;
        return radical
                ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .codePointAt(0)
                : letter;
    }
}
