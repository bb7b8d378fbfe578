package io.redress.evidence.receiving;

import static io.redress.testing.Papers.chunk;
import static io.redress.testing.Papers.joined;
import static io.redress.testing.Papers.jpeg;
import static io.redress.testing.Papers.latin;
import static io.redress.testing.Papers.packedZeros;
import static io.redress.testing.Papers.pdf;
import static io.redress.testing.Papers.picture;
import static io.redress.testing.Papers.png;
import static io.redress.testing.Papers.segment;
import static io.redress.testing.Papers.with;

import io.redress.shared.Rule;
import io.redress.testing.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that should not get in, each with the rule that keeps it out. */
public final class HostileFiles {
    private static final String CARD = "6217001234567890123";
    private static final int MEGABYTES_OF_A_BOMB = 300;

    private final List<Hostile> all = new ArrayList<>();

    /** @param what it is, for the reader of a test */
    public record Hostile(String what, String name, byte[] bytes, Rule rule) {
        @Override
        public String toString() {
            return what;
        }
    }

    private HostileFiles() {}

    public static List<Hostile> all() {
        var files = new HostileFiles();
        files.otherTypes();
        files.names();
        files.jpegs();
        files.pngs();
        files.documentsThatAct();
        files.documentsThatCarry();
        files.lockedAndBrokenDocuments();
        files.bombs();
        return files.all;
    }

    private void add(String what, String name, byte[] bytes, Rule rule) {
        all.add(new Hostile(what, name, bytes, rule));
    }

    private void otherTypes() {
        add("nothing at all", "empty.jpg", new byte[0], Rule.FILE_EMPTY);
        add("a byte too large", "large.jpg", new byte[10 * 1024 * 1024 + 1], Rule.FILE_SIZE_REFUSED);
        add("one byte", "dot.jpg", new byte[1], Rule.FILE_TYPE_REFUSED);
        add("zeros", "zeros.png", new byte[4096], Rule.FILE_TYPE_REFUSED);
        add("a Windows program", "receipt.jpg", latin("MZ\u0090\0\u0003\0\0\0\u0004program"), Rule.FILE_TYPE_REFUSED);
        add("a Linux program", "receipt.pdf", latin("\u007FELF\u0002\u0001\u0001\0\0\0"), Rule.FILE_TYPE_REFUSED);
        add("a shell script", "receipt.png", latin("#!/bin/sh\nrm -rf /\n"), Rule.FILE_TYPE_REFUSED);
        add("a page with a script", "receipt.jpg", latin("<html><script>alert(1)</script>"), Rule.FILE_TYPE_REFUSED);
        add(
                "a drawing with a script",
                "receipt.svg",
                latin("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                Rule.FILE_TYPE_REFUSED);
        add("words that claim to be a JPEG", "receipt.jpg", latin("JPEG JFIF image/jpeg"), Rule.FILE_TYPE_REFUSED);
        add("an archive", "papers.zip", zip("receipt.jpg"), Rule.FILE_TYPE_REFUSED);
        add("a Word document", "letter.docx", zip("word/document.xml"), Rule.FILE_TYPE_REFUSED);
        add("a GIF", "receipt.gif", latin("GIF89a\1\0\1\0\0\0\0;"), Rule.FILE_TYPE_REFUSED);
        add("a GIF that moves", "receipt.jpg", picture("gif", 20, 20), Rule.FILE_TYPE_REFUSED);
        add("a BMP", "receipt.bmp", picture("bmp", 20, 20), Rule.FILE_TYPE_REFUSED);
        add("a TIFF", "receipt.tif", picture("tiff", 20, 20), Rule.FILE_TYPE_REFUSED);
        add("a photo of an iPhone", "IMG_1.HEIC", latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), Rule.HEIC_REFUSED);
        add("a film", "film.mp4", latin("\0\0\0\u0018ftypisom\0\0\2\0isommp41"), Rule.FILE_TYPE_REFUSED);
    }

    private void names() {
        add("a card number as its name", CARD + ".png", png(), Rule.CARD_NUMBER_REFUSED);
        add("a grouped one", "6217 0012 3456 7890 123.png", png(), Rule.CARD_NUMBER_REFUSED);
        add("one behind a long name", "a".repeat(300) + " " + CARD + ".png", png(), Rule.CARD_NUMBER_REFUSED);
        add("one cut by unseen characters", "621700\u200B1234567890\u202E123.png", png(), Rule.CARD_NUMBER_REFUSED);
        add("one in the folder's name", CARD + "/receipt.png", png(), Rule.CARD_NUMBER_REFUSED);
        add("10 kB of name around nothing", "n".repeat(10_000) + ".png", new byte[0], Rule.FILE_EMPTY);
        add("a path and no picture", "../../etc/passwd", latin("root:x:0:0"), Rule.FILE_TYPE_REFUSED);
        add("a name turned around", "receipt\u202Egpj.exe", latin("MZ\u0090\0"), Rule.FILE_TYPE_REFUSED);
        add("a name with NUL", "receipt.exe\0.png", latin("MZ\u0090\0"), Rule.FILE_TYPE_REFUSED);
    }

    private void jpegs() {
        var good = jpeg();
        add("a JPEG of its first bytes", "a.jpg", Arrays.copyOf(good, 20), Rule.FILE_DAMAGED);
        add("a JPEG that ends too early", "a.jpg", Arrays.copyOf(good, good.length - 100), Rule.FILE_DAMAGED);
        add("a JPEG without its end", "a.jpg", Arrays.copyOf(good, good.length - 2), Rule.FILE_DAMAGED);
        add(
                "a JPEG cut and closed",
                "a.jpg",
                joined(Arrays.copyOf(good, good.length * 2 / 3), new byte[] {(byte) 0xFF, (byte) 0xD9}),
                Rule.FILE_DAMAGED);
        add("a JPEG of 60,000 by 60,000", "a.jpg", sized(good, 60_000, 60_000), Rule.IMAGE_TOO_LARGE);
        add("a JPEG without height", "a.jpg", sized(good, 400, 0), Rule.FILE_DAMAGED);
        add("a JPEG with two frames", "a.jpg", with(good, frameAt(good), frame(good)), Rule.FILE_DAMAGED);
        add("a JPEG with a thousand scans", "a.jpg", scans(good), Rule.FILE_TOO_DENSE);
        add(
                "a segment longer than its file",
                "a.jpg",
                latin("\u00FF\u00D8\u00FF\u00E1\u00FF\u00FFExif"),
                Rule.FILE_DAMAGED);
    }

    private void pngs() {
        var good = png();
        add("a PNG of its first bytes", "a.png", Arrays.copyOf(good, 12), Rule.FILE_DAMAGED);
        add("a PNG that ends too early", "a.png", Arrays.copyOf(good, good.length - 20), Rule.FILE_DAMAGED);
        add("a PNG of 100,000 by 100,000", "a.png", header(100_000, 100_000), Rule.IMAGE_TOO_LARGE);
        add("a PNG of less than nothing", "a.png", header(-1, -1), Rule.FILE_DAMAGED);
        add("a PNG larger than its points", "a.png", header(3_000, 3_000), Rule.FILE_DAMAGED);
        add("a PNG that moves", "a.png", with(good, 33, chunk("acTL", new byte[8])), Rule.IMAGE_ANIMATED);
        var wrong = good.clone();
        wrong[45] ^= 0x55;
        add("a PNG with a wrong sum", "a.png", wrong, Rule.FILE_DAMAGED);
        add(
                "a chunk longer than its file",
                "a.png",
                with(good, 33, latin("\u007F\u00FF\u00FF\u00FFIDAT")),
                Rule.FILE_DAMAGED);
    }

    private void documentsThatAct() {
        add(
                "a script at opening",
                "a.pdf",
                pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>", "", ""),
                Rule.PDF_ACTIVE);
        add(
                "a script by another spelling",
                "a.pdf",
                pdf("/OpenAction<</S/J#61vaScript/J#53(x)>>", "", ""),
                Rule.PDF_ACTIVE);
        add(
                "a script by name",
                "a.pdf",
                pdf("/Names<</JavaScript 6 0 R>>", "", "6 0 obj<</Names[]>>endobj"),
                Rule.PDF_ACTIVE);
        add("a script nobody refers to", "a.pdf", pdf("", "", "6 0 obj<</S/JavaScript/JS(x)>>endobj"), Rule.PDF_ACTIVE);
        add("a start of a program", "a.pdf", pdf("/OpenAction<</S/Launch/F(cmd.exe)>>", "", ""), Rule.PDF_ACTIVE);
        add(
                "a form that sends itself",
                "a.pdf",
                pdf("/AA<</WC<</S/SubmitForm/F(http://x)>>>>", "", ""),
                Rule.PDF_ACTIVE);
        add("a form with a program", "a.pdf", pdf("/AcroForm<</XFA[]/Fields[]>>", "", ""), Rule.PDF_ACTIVE);
    }

    private void documentsThatCarry() {
        add(
                "a file inside a document",
                "a.pdf",
                pdf("/Names<</EmbeddedFiles<</Names[(a.exe)6 0 R]>>>>", "", "6 0 obj<</Type/Filespec/F(a.exe)>>endobj"),
                Rule.PDF_ATTACHMENTS);
        add(
                "a film inside a document",
                "a.pdf",
                pdf("", "", "6 0 obj<</Subtype/RichMedia>>endobj"),
                Rule.PDF_ATTACHMENTS);
        add("a card number in its words", "a.pdf", pdf("Card " + CARD), Rule.CARD_NUMBER_IN_FILE);
    }

    private void lockedAndBrokenDocuments() {
        add("a document with a password", "a.pdf", locked("open sesame"), Rule.PDF_ENCRYPTED);
        add("a document that may not be printed", "a.pdf", locked(""), Rule.PDF_ENCRYPTED);
        add("a document of one line", "a.pdf", latin("%PDF-1.4\n"), Rule.FILE_DAMAGED);
        add("a document of noise", "a.pdf", joined(latin("%PDF-1.7\n"), jpeg()), Rule.FILE_DAMAGED);
        add(
                "a document without pages",
                "a.pdf",
                latin("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
                Rule.FILE_DAMAGED);
        add(
                "a page before a document",
                "a.pdf",
                joined(latin("<html><script>alert(1)</script>\n"), pdf("hi")),
                Rule.FILE_TYPE_REFUSED);
        add(
                "a page behind a document",
                "a.pdf",
                joined(pdf("hi"), latin("<html><script>alert(1)</script>".repeat(50))),
                Rule.FILE_DAMAGED);
        add("a list in a list in a list", "a.pdf", pdf("", "", "6 0 obj" + "[".repeat(200_000)), Rule.FILE_DAMAGED);
    }

    private void bombs() {
        var zeros = packedZeros(6, "/Filter/FlateDecode", MEGABYTES_OF_A_BOMB);
        add("a packed bomb", "a.pdf", pdf("", "", zeros), Rule.FILE_TOO_DENSE);
        var inner = Papers.deflated(new byte[1024 * 1024], MEGABYTES_OF_A_BOMB);
        var outer = latin1(Papers.deflated(inner, 1));
        var twice =
                "6 0 obj<</Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream endobj";
        add("a bomb in a bomb", "a.pdf", pdf("", "", twice.formatted(outer.length(), outer)), Rule.FILE_TOO_DENSE);
        var hidden = packedZeros(6, "/Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/Fl#61teDecode]", 1);
        add("a bomb in disguise", "a.pdf", pdf("", "", hidden), Rule.FILE_DAMAGED);
    }

    private static byte[] zip(String entry) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(jpeg());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] header(int width, int height) {
        var size = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var begin = joined(Arrays.copyOf(png(), 8), chunk("IHDR", size.array()));
        var points = chunk("IDAT", Papers.deflated(new byte[1024], 1));
        return joined(joined(begin, points), chunk("IEND", new byte[0]));
    }

    private static int frameAt(byte[] jpeg) {
        for (int at = 2; ; at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF)) {
            if (jpeg[at + 1] == (byte) 0xC0) {
                return at;
            }
        }
    }

    private static byte[] frame(byte[] jpeg) {
        return Arrays.copyOfRange(jpeg, frameAt(jpeg), frameAt(jpeg) + 19);
    }

    private static byte[] sized(byte[] jpeg, int width, int height) {
        var sized = jpeg.clone();
        ByteBuffer.wrap(sized).putShort(frameAt(jpeg) + 5, (short) height).putShort(frameAt(jpeg) + 7, (short) width);
        return sized;
    }

    private static byte[] scans(byte[] jpeg) {
        var scan = segment(0xDA, new byte[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0});
        var many = jpeg;
        for (int i = 0; i < 1_000; i++) {
            many = with(many, many.length - 2, scan);
        }
        return many;
    }

    private static byte[] locked(String password) {
        try (var document = Loader.loadPDF(pdf("secret"))) {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
