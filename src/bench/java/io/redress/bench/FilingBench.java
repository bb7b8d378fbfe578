package io.redress.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * Claims filed over REST, process start included, beside the engine starting the same process by itself on the same
 * database. Compare within one run only.
 */
@QuarkusTest
class FilingBench {
    private static final int CALLERS = 12;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    @Inject
    TestAccounts accounts;

    @TestHTTPResource("/api/v1/cases")
    URI cases;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void filings_a_second_beside_the_bare_engine() throws Exception {
        accounts.exists("bench", Role.ACQUIRER);
        try (var engine = new BareEngine(jdbcUrl, user, password)) {
            Load.peak(CALLERS, WARM_UP, this::file);
            Load.peak(CALLERS, WARM_UP, number -> engine.start("warm-" + number));
            // before and after, for the machine and the tables change meanwhile
            var first = Load.peak(CALLERS, MEASURED, number -> engine.start(run + "-a" + number));
            var filings = Load.peak(CALLERS, MEASURED, this::file);
            var second = Load.peak(CALLERS, MEASURED, number -> engine.start(run + "-b" + number));
            var calm = Load.paced(CALLERS, MEASURED, filings.perSecond() / 10, this::file);
            var bare = (first.perSecond() + second.perSecond()) / 2;
            print(filings, bare, calm);
            assertThat(filings.nanos()).isNotEmpty();
        }
    }

    private void file(long number) throws Exception {
        var claim = """
                {"ref":"%s-%s","claim":"FAILED_BUT_DEBITED","transaction":{"mid":"898310059990001","tid":"74407969",
                "date":"2026-10-27","amountFen":12500,"cardLast4":"8026","rrn":"630012146417"},"claimedFen":12500,
                "narrative":"POS提示交易失败,顾客手机收到扣款短信。"}""".formatted(run, UUID.randomUUID());
        var request = HttpRequest.newBuilder(cases)
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + base64("bench:right"))
                .POST(BodyPublishers.ofString(claim))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void print(Load.Result filings, double bare, Load.Result calm) {
        System.out.printf(
                """

                work                                             a second     ratio
                bare engine starts the process                   %8.0f      1.00
                claims filed over REST                           %8.0f      %4.2f   (aim: at least 0.50)
                claims filed over REST at a tenth of the peak    %8.0f     p50 %.1f ms, p99 %.1f ms   (aim: p99 at most 50 ms)

                """,
                bare,
                filings.perSecond(),
                filings.perSecond() / bare,
                calm.perSecond(),
                calm.percentileMillis(0.5),
                calm.percentileMillis(0.99));
    }
}
