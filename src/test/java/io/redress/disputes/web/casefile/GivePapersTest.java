package io.redress.disputes.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.evidence.EvidenceItems;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Role;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several papers at once, with and without script. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class GivePapersTest {
    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    @Inject
    EvidenceItems items;

    private Browser shop;

    @BeforeEach
    void people() {
        accounts.exists("shop", Role.MERCHANT);
        accounts.exists("worker", Role.LIAISON);
        shop = Browser.of("shop");
        journey.files(Claims.identified());
    }

    @Test
    void the_limits_are_told_beforehand() {
        assertThat(opened())
                .contains("at most 10 MB each and 20 in all", "multiple", "capture=\"environment\"", "/js/upload.js")
                .contains("data-max=\"10485760\"", "<noscript>");
    }

    @Test
    void several_files_come_at_once_and_tick_what_was_asked() {
        journey.asksForEvidence(EvidenceKind.RECEIPT);
        opened();
        var files = files("a.png", Papers.png(), "b.jpg", Papers.jpeg());
        assertThat(shop.uploads(at("/evidence"), "RECEIPT", files, "").statusCode())
                .isEqualTo(303);
        journey.isNow(CaseStatus.IN_REVIEW);
        assertThat(opened()).contains("2 papers are here: Receipt.", "a.png", "b.jpg", "/thumbnail\"");
    }

    @Test
    void one_bad_file_spoils_nothing_of_the_good_ones() {
        opened();
        var files = files("good.png", Papers.png(), "bad.exe", Papers.latin("MZ"), "good.pdf", Papers.pdf("hi"));
        var answer = shop.uploads(at("/evidence"), "ORDER", files, "两杯茶");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("bad.exe: Files of this type are not accepted", "href=\"#file\"")
                .contains(
                        "good.png <b>received</b>", "bad.exe <b>not received</b>", "good.pdf <b>received</b>", ">两杯茶<");
        // sent again by a reload: what is here stays here once
        shop.uploads(at("/evidence"), "ORDER", files, "两杯茶");
        assertThat(journey.entries().stream()
                        .filter(entry -> entry.event().name().equals("EVIDENCE_GIVEN")))
                .hasSize(2);
    }

    @Test
    void the_script_is_answered_file_by_file() {
        opened();
        var bad = shop.uploadByScript(at("/evidence"), "ORDER", "6217001234567890123.png", Papers.png());
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(bad.jsonPath().getBoolean("results[0].received")).isFalse();
        assertThat(bad.jsonPath().getString("results[0].sentence")).contains("full card number");
        assertThat(bad.asString()).doesNotContain("6217001234567890123");
        var good = shop.uploadByScript(at("/evidence"), "ORDER", "a.png", Papers.png());
        assertThat(good.jsonPath().getBoolean("results[0].received")).isTrue();
    }

    @Test
    void a_small_picture_is_shown_to_both_sides_and_to_nobody_else() {
        opened();
        shop.uploads(at("/evidence"), "RECEIPT", files("a.jpg", Papers.jpeg()), "");
        var page = opened();
        var from = page.indexOf("<img src=\"") + 10;
        var path = page.substring(from, page.indexOf('"', from));
        var small = shop.get(path);
        assertThat(small.contentType()).isEqualTo("image/jpeg");
        assertThat(small.header("Content-Disposition")).isEqualTo("inline");
        assertThat(small.headers().getValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        accounts.existsFor("rival", "898440370110002");
        assertThat(Browser.of("rival").get(path).statusCode()).isEqualTo(404);
        var desk = Browser.of("worker");
        assertThat(desk.get("/desk/cases/" + journey.number()).asString())
                .contains("a.jpg", "kB", path.replace("/disputes/", "/desk/cases/"));
        assertThat(desk.get(path.replace("/disputes/", "/desk/cases/")).contentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void a_form_that_is_far_too_large_leads_to_a_page_that_says_so() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            var length = 65 * 1024 * 1024;
            socket.getOutputStream()
                    .write(("POST " + at("/evidence") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: " + length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var block = new byte[1024 * 1024];
            for (int sent = 0; sent < length; sent += block.length) {
                socket.getOutputStream().write(block);
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 303")
                    .contains("/too-large");
        }
        var page = shop.get("/too-large");
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.asString()).contains("smaller");
    }

    private static Map<String, byte[]> files(Object... namesAndBytes) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return files;
    }

    private String opened() {
        return shop.get(at("")).asString();
    }

    private String at(String path) {
        return "/disputes/" + journey.number() + path;
    }
}
