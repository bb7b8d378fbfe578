package io.redress.evidence.scanning;

import static io.redress.evidence.ScanState.CLEAN;
import static io.redress.evidence.ScanState.INFECTED;
import static io.redress.evidence.ScanState.UNSCANNED;
import static io.redress.evidence.ScanState.WAITING_FOR_SCAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Cases;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.evidence.EvidenceContent;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.GiveEvidence;
import io.redress.evidence.ScanState;
import io.redress.identity.Role;
import io.redress.shared.MovableClock;
import io.redress.testing.Actors;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scanner that answers, one that finds something, and one that is down. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ScanTest {
    @Inject
    GiveEvidence giveEvidence;

    @Inject
    EvidenceContent content;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    EntityManager entities;

    @Inject
    CaseJourney journey;

    @Inject
    TestAccounts accounts;

    @Inject
    ScanConfig configured;

    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void people() {
        accounts.exists("shop", Role.MERCHANT);
        accounts.exists("worker", Role.LIAISON);
        journey.files(Claims.identified());
    }

    @Test
    void nothing_is_scanned_unless_a_scanner_is_configured() {
        assertThat(configured.scanner()).isEqualTo(ScanConfig.Scanner.NONE);
        assertThat(ConfigProvider.getConfig().getValue("redress.evidence.scan", String.class))
                .isEqualTo("none");
        assertThat(new ClamAv(configured, clock).of(Papers.png())).isEqualTo(UNSCANNED);
    }

    @Test
    void the_scanner_tells_clean_from_infected_and_gets_every_byte() throws Exception {
        try (var clamd = new ClamdAtPort()) {
            var scan = scanAt(clamd.port());
            assertThat(scan.of(Papers.png())).isEqualTo(CLEAN);
            assertThat(scan.of(Papers.latin(ClamdAtPort.VIRUS))).isEqualTo(INFECTED);
            assertThat(scan.of(new byte[200_000])).isEqualTo(CLEAN);
            assertThat(clamd.sizes()).containsExactly(Papers.png().length, ClamdAtPort.VIRUS.length(), 200_000);
        }
    }

    @Test
    void a_scanner_that_is_down_or_fails_rests_before_it_is_asked_again() throws Exception {
        try (var clamd = new ClamdAtPort()) {
            var scan = scanAt(clamd.port());
            clamd.fails("INSTREAM size limit exceeded. ERROR");
            assertThat(scan.of(Papers.png())).isEqualTo(WAITING_FOR_SCAN);
            clamd.fails(null);
            assertThat(scan.of(Papers.png())).isEqualTo(WAITING_FOR_SCAN);
            assertThat(clamd.sizes()).hasSize(1);
            clock.advance(Duration.ofSeconds(31));
            assertThat(scan.of(Papers.png())).isEqualTo(CLEAN);
        }
        assertThat(scanAt(1).of(Papers.png())).isEqualTo(WAITING_FOR_SCAN);
    }

    @Test
    void what_waits_is_seen_by_both_sides_opened_by_nobody_and_scanned_when_the_scanner_is_back() throws Exception {
        var item = given("ORDER-" + journey.number(), WAITING_FOR_SCAN);
        var shop = Browser.of("shop");
        var paper = "/disputes/" + journey.number() + "/evidence/" + item.id();
        assertThat(shop.get("/disputes/" + journey.number()).asString())
                .contains("Waits for the virus scanner", "a.png")
                .doesNotContain("href=\"" + paper);
        assertThat(shop.get(paper).statusCode()).isEqualTo(409);
        assertThat(shop.get(paper + "/thumbnail").statusCode()).isEqualTo(409);
        var atDesk = "/desk/cases/" + journey.number();
        var desk = Browser.of("worker");
        assertThat(desk.get(atDesk).asString()).contains("Waits for the virus scanner");
        assertThat(desk.get(atDesk + "/evidence/" + item.id()).statusCode()).isEqualTo(409);

        assertThat(sweepWith(bytes -> WAITING_FOR_SCAN))
                .as("the scanner is down")
                .isZero();
        try (var clamd = new ClamdAtPort()) {
            assertThat(sweepWith(scanAt(clamd.port()))).isPositive();
        }
        assertThat(shop.get(paper).statusCode()).isEqualTo(200);
        assertThat(desk.get(atDesk).asString()).contains("No virus found");
    }

    @Test
    void a_virus_found_later_is_told_and_kept_away() throws Exception {
        var item = given(ClamdAtPort.VIRUS + journey.number(), WAITING_FOR_SCAN);
        try (var clamd = new ClamdAtPort()) {
            sweepWith(scanAt(clamd.port()));
        }
        journey.told(CaseEvent.EVIDENCE_INFECTED);
        var shop = Browser.of("shop");
        assertThat(shop.get("/disputes/" + journey.number()).asString())
                .contains("A virus was found in it", "The virus scanner found something in a file (Receipt)");
        assertThat(shop.get("/disputes/" + journey.number() + "/evidence/" + item.id())
                        .statusCode())
                .isEqualTo(422);
        assertThat(sweepWith(bytes -> CLEAN)).as("once is enough").isZero();
    }

    private EvidenceItem given(String words, ScanState scan) {
        var file = new EvidenceFile("a.png", "image/png", Papers.latin(words), Papers.jpeg(), scan);
        return giveEvidence.give(journey.number(), EvidenceKind.RECEIPT, file, Actors.MERCHANT);
    }

    private int sweepWith(VirusScan scan) {
        return new ScanSweep(entities, content, scan, cases, timeline, configured).sweep();
    }

    private VirusScan scanAt(int port) {
        return new ClamAv(
                new ScanConfig() {
                    @Override
                    public Scanner scanner() {
                        return Scanner.CLAMAV;
                    }

                    @Override
                    public String host() {
                        return "localhost";
                    }

                    @Override
                    public int port() {
                        return port;
                    }

                    @Override
                    public Duration connectTimeout() {
                        return configured.connectTimeout();
                    }

                    @Override
                    public Duration answerTimeout() {
                        return configured.answerTimeout();
                    }

                    @Override
                    public Duration restAfterFailure() {
                        return configured.restAfterFailure();
                    }

                    @Override
                    public String sweepEvery() {
                        return configured.sweepEvery();
                    }

                    @Override
                    public int batch() {
                        return configured.batch();
                    }
                },
                clock);
    }
}
