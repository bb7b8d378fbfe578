package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files a person can read in one go, and packages they can keep in mind. */
class SourceShapeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LINES_A_FILE = 300;
    private static final int LINES_A_TEMPLATE = 120;
    private static final int FILES_A_PACKAGE = 15;

    /** Packages that are larger than they should be: they may shrink, not grow. */
    private static final Map<String, Integer> TOO_LARGE_ALREADY =
            Map.of("io/redress/cases", 25, "io/redress/sla", 17, "io/redress/web", 16);

    @Test
    void no_source_file_is_longer_than_300_lines() {
        assertThat(files(MAIN, ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LINES_A_FILE));
        assertThat(files(Path.of("src/test/java"), ".java"))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LINES_A_FILE));
    }

    @Test
    void no_template_is_longer_than_120_lines() {
        assertThat(files(TEMPLATES, ".html"))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LINES_A_TEMPLATE));
    }

    @Test
    void no_package_holds_more_than_15_files() {
        var sizes = files(MAIN, ".java").stream()
                .collect(Collectors.groupingBy(
                        file -> MAIN.relativize(file.getParent()).toString().replace('\\', '/'),
                        Collectors.counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size)
                .as(name)
                .isLessThanOrEqualTo(TOO_LARGE_ALREADY.getOrDefault(name, FILES_A_PACKAGE)));
    }

    private static List<Path> files(Path under, String ending) {
        if (!Files.exists(under)) {
            return List.of();
        }
        try (var all = Files.walk(under)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
