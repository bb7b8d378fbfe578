package io.redress.evidence.api;

import static io.redress.testing.Rest.ACQUIRER;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceResourceTest {
    /** One transparent pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void a_picture_and_a_document_are_kept_and_come_back_byte_for_byte() {
        var number = filed();
        var picture = upload(MERCHANT, number, "签购单 1.png", PNG)
                .then()
                .statusCode(201)
                .body("kind", equalTo("RECEIPT"))
                .body("fileName", equalTo("签购单 1.png"))
                .body("mediaType", equalTo("image/png"))
                .body("sizeBytes", equalTo(PNG.length))
                .extract();
        upload(LIAISON, number, "letter.pdf", PDF).then().statusCode(201).body("mediaType", equalTo("application/pdf"));
        get(MANAGER, "/cases/" + number + "/evidence")
                .then()
                .statusCode(200)
                .body("items.mediaType", contains("image/png", "application/pdf"));
        var path = "/cases/" + number + "/evidence/" + picture.path("id") + "/content";
        assertThat(picture.header("Location")).endsWith(path);
        var download = get(MERCHANT, path);
        assertThat(download.asByteArray()).isEqualTo(PNG);
        download.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''"))
                .header("Content-Disposition", endsWith("%201.png"));
        assertThat(download.headers().getValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(download.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        refused(get(ACQUIRER, path), 404, "NOT_FOUND");
        refused(get(MERCHANT, path.replace(number, filed())), 404, "NOT_FOUND");
    }

    @Test
    void a_statement_in_words_is_evidence_too() {
        var number = filed();
        var words = "顾客当面确认。".repeat(500);
        var item = Rest.as(MERCHANT)
                .multiPart("kind", "LETTER")
                .multiPart("text", words, "text/plain; charset=UTF-8")
                .post("/api/v1/cases/" + number + "/evidence")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/plain"))
                .extract();
        var download = get(MERCHANT, "/cases/" + number + "/evidence/" + item.path("id") + "/content");
        assertThat(new String(download.asByteArray(), StandardCharsets.UTF_8)).isEqualTo(words);
    }

    @Test
    void what_is_no_picture_and_no_document_is_refused_whatever_it_calls_itself() {
        var number = filed();
        var program = "MZ\u0090\u0000\u0003\u0000program".getBytes(StandardCharsets.ISO_8859_1);
        refused(upload(MERCHANT, number, "receipt.png", program), 422, "FILE_TYPE_REFUSED")
                .body("errors[0].pointer", equalTo("/file"))
                .body("accepted", contains("JPEG", "PNG", "PDF"));
        refused(
                upload(MERCHANT, number, "page.png", "<html>".getBytes(StandardCharsets.UTF_8)),
                422,
                "FILE_TYPE_REFUSED");
        refused(upload(MERCHANT, number, "empty.png", new byte[0]), 422, "FILE_SIZE_REFUSED");
        refused(upload(MERCHANT, number, "large.png", new byte[10 * 1024 * 1024 + 1]), 422, "FILE_SIZE_REFUSED");
        upload(MERCHANT, number, "huge.png", new byte[13 * 1024 * 1024])
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void a_form_that_lacks_something_is_explained() {
        var number = filed();
        var evidence = "/api/v1/cases/" + number + "/evidence";
        refused(Rest.as(MERCHANT).multiPart("kind", "RECEIPT").post(evidence), 422, "REQUIRED")
                .body("errors[0].pointer", equalTo("/file"));
        refused(Rest.as(MERCHANT).multiPart("text", "x").post(evidence), 422, "REQUIRED")
                .body("errors[0].pointer", equalTo("/kind"));
        refused(
                        Rest.as(MERCHANT)
                                .multiPart("kind", "PAPER")
                                .multiPart("text", "x")
                                .post(evidence),
                        422,
                        "MALFORMED")
                .body("errors[0].pointer", equalTo("/kind"));
        refused(upload(MANAGER, number, "a.png", PNG), 403, "ROLE_MAY_NOT");
        refused(upload(ACQUIRER, number, "a.png", PNG), 404, "NOT_FOUND");
    }

    private static Response upload(String username, String number, String name, byte[] bytes) {
        return Rest.as(username)
                .config(io.restassured.RestAssured.config()
                        .multiPartConfig(io.restassured.config.MultiPartConfig.multiPartConfig()
                                .defaultCharset(StandardCharsets.UTF_8)))
                .multiPart("kind", "RECEIPT")
                .multiPart("file", name, bytes)
                .post("/api/v1/cases/" + number + "/evidence");
    }
}
