package io.redress.evidence.receiving;

import static io.redress.testing.Papers.chunk;
import static io.redress.testing.Papers.joined;
import static io.redress.testing.Papers.jpeg;
import static io.redress.testing.Papers.latin;
import static io.redress.testing.Papers.pdf;
import static io.redress.testing.Papers.picture;
import static io.redress.testing.Papers.png;
import static io.redress.testing.Papers.segment;
import static io.redress.testing.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import io.redress.evidence.EvidenceConfig;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.ScanState;
import io.redress.evidence.receiving.HostileFiles.Hostile;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What gets in, as what, and what does not. */
class ReceiveFileTest {
    private static final byte[] PLACE = latin("Exif\0\0GPS 39.9042N 116.4074E");

    private static final EvidenceConfig LIMITS = new EvidenceConfig() {
        @Override
        public MemorySize maxFile() {
            return new MemorySize(BigInteger.valueOf(10 * 1024 * 1024));
        }

        @Override
        public int maxFiles() {
            return 20;
        }

        @Override
        public int maxMegapixels() {
            return 50;
        }
    };

    private final ReceiveFile door = new ReceiveFile(LIMITS, bytes -> ScanState.UNSCANNED);

    @ParameterizedTest
    @MethodSource
    void a_hostile_file_is_kept_out_by_its_rule(Hostile file) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> door.receive(file.name(), file.bytes()));
        assertThat(refused).as(file.what()).isNotNull();
        assertThat(refused.rule()).isEqualTo(file.rule());
        assertThat(refused.field()).isEqualTo("file");
    }

    static List<Hostile> a_hostile_file_is_kept_out_by_its_rule() {
        return HostileFiles.all();
    }

    @Test
    void there_are_fifty_hostile_files_and_more() {
        assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void good_files_get_in_byte_for_byte_whatever_their_names_say() {
        var document = pdf("Receipt 2026-10-27, paid 125.00");
        assertThat(door.receive("a.exe", png()))
                .returns("image/png", EvidenceFile::mediaType)
                .returns(png(), EvidenceFile::bytes);
        assertThat(door.receive(null, jpeg()))
                .returns("image/jpeg", EvidenceFile::mediaType)
                .returns("file", EvidenceFile::name)
                .returns(jpeg(), EvidenceFile::bytes);
        assertThat(door.receive("回单.pdf", document))
                .returns("application/pdf", EvidenceFile::mediaType)
                .returns("回单.pdf", EvidenceFile::name)
                .returns(document, EvidenceFile::bytes)
                .returns(null, EvidenceFile::thumbnail);
    }

    @Test
    void a_photo_does_not_tell_where_it_was_taken() throws IOException {
        var photo = with(jpeg(), 2, segment(0xE1, PLACE));
        photo = with(photo, 2, segment(0xFE, latin("my flat")));
        photo = with(photo, 2, segment(0xED, latin("Photoshop 3.0\0 by line")));
        photo = joined(photo, latin("a second picture hangs behind"));
        assertThat(door.receive("a.jpg", photo).bytes()).isEqualTo(jpeg());

        var shot = with(png(), 33, chunk("tEXt", latin("Author\0me")));
        shot = with(shot, 33, chunk("eXIf", PLACE));
        shot = joined(shot, latin("PK behind it"));
        assertThat(door.receive("a.png", shot).bytes()).isEqualTo(png());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void how_the_camera_was_held_is_kept_and_nothing_else_of_it(int orientation) throws IOException {
        var told = Exif.telling(orientation);
        var photo = with(jpeg(), 2, joined(told, segment(0xE1, PLACE)));
        var received = door.receive("a.jpg", photo);
        var kept = Jpeg.clean(received.bytes());
        assertThat(kept.orientation()).isEqualTo(orientation);
        assertThat(new String(received.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        var small = read(received.thumbnail());
        assertThat(small.getWidth() > small.getHeight()).isEqualTo(orientation < 5);
        // the red half of the picture, as it is seen upright
        var red =
                switch (orientation) {
                    case 1, 4 -> new int[] {10, 100};
                    case 2, 3 -> new int[] {small.getWidth() - 10, 100};
                    case 5, 6 -> new int[] {100, 10};
                    default -> new int[] {100, small.getHeight() - 10};
                };
        var seen = new Color(small.getRGB(red[0], red[1]));
        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_has_a_small_one_of_at_most_320_points(String format) throws IOException {
        var small = read(door.receive("a", picture(format, 1600, 20)).thumbnail());
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(read(door.receive("a", picture(format, 900, 2000)).thumbnail()))
                .returns(320, BufferedImage::getHeight)
                .returns(144, BufferedImage::getWidth);
        assertThat(read(door.receive("a", picture(format, 5, 1)).thumbnail())).returns(5, BufferedImage::getWidth);
    }

    @Test
    void a_picture_of_fifty_million_points_gets_in() throws IOException {
        var image = new BufferedImage(10_000, 5_000, BufferedImage.TYPE_BYTE_BINARY);
        var out = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        assertThat(door.receive("plan.png", out.toByteArray()).thumbnail()).isNotEmpty();
    }

    @Test
    void a_name_is_shown_without_what_deceives() {
        assertThat(nameOf("C:\\Users\\me\\receipt 1.png")).isEqualTo("receipt 1.png");
        assertThat(nameOf("../../etc/passwd")).isEqualTo("passwd");
        assertThat(nameOf("receipt\u202Egnp.exe")).isEqualTo("receiptgnp.exe");
        assertThat(nameOf("a\0b\r\nc.png")).isEqualTo("abc.png");
        assertThat(nameOf("a\"b<c>.png")).isEqualTo("a_b_c_.png");
        assertThat(nameOf("..png")).isEqualTo("png");
        assertThat(nameOf("n".repeat(10_000) + ".png")).hasSize(200).endsWith("nn.png");
        assertThat(nameOf("😀".repeat(5_000) + ".png")).endsWith("😀.png").hasSizeLessThanOrEqualTo(200);
        assertThat(nameOf(" \u200B ")).isEqualTo("file");
        assertThat(nameOf("签购单.jpg")).isEqualTo("签购单.jpg");
    }

    @Test
    void a_virus_is_refused_and_a_file_that_nobody_could_scan_waits() {
        var infected = new ReceiveFile(LIMITS, bytes -> ScanState.INFECTED);
        assertThat(catchThrowableOfType(RuleViolation.class, () -> infected.receive("a.png", png()))
                        .rule())
                .isEqualTo(Rule.FILE_INFECTED);
        var down = new ReceiveFile(LIMITS, bytes -> ScanState.WAITING_FOR_SCAN);
        assertThat(down.receive("a.png", png()).scan()).isEqualTo(ScanState.WAITING_FOR_SCAN);
    }

    private String nameOf(String given) {
        return door.receive(given, png()).name();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
