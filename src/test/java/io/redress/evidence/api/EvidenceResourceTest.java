package io.redress.evidence.api;

import static io.redress.testing.Rest.ACQUIRER;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.evidence.receiving.HostileFiles;
import io.redress.testing.Papers;
import io.redress.testing.Rest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceResourceTest {
    /** One transparent pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final byte[] PDF = Papers.pdf("letter");

    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void a_picture_and_a_document_are_kept_and_come_back_byte_for_byte() {
        var number = filed();
        var picture = upload(MERCHANT, number, "receipt 1.png", PNG)
                .then()
                .statusCode(201)
                .body("kind", equalTo("RECEIPT"))
                .body("fileName", equalTo("receipt 1.png"))
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
                .header("Content-Disposition", startsWith("attachment; filename=\"" + number + "-"))
                .header("Content-Disposition", endsWith("%201.png"));
        assertThat(download.headers().getValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
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
        refused(upload(MERCHANT, number, "empty.png", new byte[0]), 422, "FILE_EMPTY");
        refused(upload(MERCHANT, number, "large.png", new byte[10 * 1024 * 1024 + 1]), 422, "FILE_SIZE_REFUSED");
    }

    @Test
    void what_was_sent_already_is_here_once() {
        var number = filed();
        var first = upload(MERCHANT, number, "a.png", PNG).then().extract().<Integer>path("id");
        upload(MERCHANT, number, "b.png", PNG).then().statusCode(201).body("id", equalTo(first));
        get(MERCHANT, "/cases/" + number + "/evidence").then().body("items", hasSize(1));
    }

    @Test
    void hostile_files_leave_nothing_behind_and_each_is_told_its_reason() {
        var number = filed();
        for (var file : HostileFiles.all()) {
            if (file.bytes().length == 0 || !file.name().contains("\0")) {
                refused(
                                upload(MERCHANT, number, file.name(), file.bytes()),
                                422,
                                file.rule().name())
                        .body("detail", not(blankOrNullString()));
            }
        }
        get(MERCHANT, "/cases/" + number + "/evidence").then().statusCode(200).body("items", hasSize(0));
        upload(MERCHANT, number, "good.pdf", PDF).then().statusCode(201);
    }

    @Test
    void whether_a_file_is_good_is_not_told_about_a_case_of_somebody_else() {
        refused(upload(ACQUIRER, filed(), "a.exe", new byte[1]), 404, "NOT_FOUND");
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
                        "NOT_A_CHOICE")
                .body("errors[0].pointer", equalTo("/kind"));
        refused(upload(MANAGER, number, "a.png", PNG), 403, "ROLE_MAY_NOT");
        refused(upload(ACQUIRER, number, "a.png", PNG), 404, "NOT_FOUND");
    }

    @Test
    void a_file_name_in_chinese_is_kept() throws Exception {
        var number = filed();
        var answer = send(number, "签购单.pdf", PDF);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("签购单.pdf");
        var download = get(
                MERCHANT,
                "/cases/" + number + "/evidence/" + JsonPath.from(answer.body()).get("id") + "/content");
        assertThat(download.header("Content-Disposition")).endsWith("%E7%AD%BE%E8%B4%AD%E5%8D%95.pdf");
    }

    @Test
    void a_body_that_announces_too_much_is_refused_before_it_is_sent() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/cases/D26-0000001-0/evidence HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: 13000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"status\":413");
        }
    }

    private static Response upload(String username, String number, String name, byte[] bytes) {
        return Rest.as(username)
                .multiPart("kind", "RECEIPT")
                .multiPart("file", name, bytes)
                .post("/api/v1/cases/" + number + "/evidence");
    }

    /** As browsers send a form: the name in UTF-8, the length announced. */
    private static HttpResponse<String> send(String number, String name, byte[] bytes) throws Exception {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nRECEIPT\r\n--cut\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/cases/" + number + "/evidence"))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((MERCHANT + ":right").getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
