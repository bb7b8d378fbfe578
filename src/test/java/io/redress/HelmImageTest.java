package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The image and the chart say the same of what they share. */
class HelmImageTest {
    @Test
    void the_image_is_made_as_the_chart_runs_it() throws IOException {
        var image = Files.readString(Path.of("helm/Dockerfile"));
        var version = Files.readString(Path.of("helm/Chart.yaml"))
                .replaceAll("(?s).*appVersion: (\\S+).*", "$1")
                .strip();
        assertThat(Files.readString(Path.of("helm/values.yaml"))).contains("runAsUser: 10001", "runAsGroup: 10001");
        assertThat(Files.readString(Path.of("helm/templates/deployment.yaml"))).contains("containerPort: 8080");
        assertThat(image).contains("USER 10001:10001", "EXPOSE 8080", "-t redress:" + version + " .");
        assertThat(Files.readString(Path.of("README.md"))).contains("-t redress:" + version + " .");
    }
}
