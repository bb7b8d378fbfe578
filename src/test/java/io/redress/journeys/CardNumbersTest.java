package io.redress.journeys;

import static io.redress.testing.Rest.ACQUIRER;
import static io.redress.testing.Rest.LEAD;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.claim;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A full card number is refused wherever it stands, and the answer does not repeat it. */
@QuarkusTest
class CardNumbersTest {
    private static final String CARD = "6217001234567890";

    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void in_every_text_of_a_claim() {
        inClaim("8026", "/transaction/cardLast4");
        inClaim("74407969", "/transaction/tid");
        inClaim("顾客被扣款", "/narrative");
        for (var field : List.of("mid", "traceNo", "rrn")) {
            var claim = "{\"claim\":\"OTHER\",\"transaction\":{\"%s\":\"%s\"}}".formatted(field, CARD);
            refusedAt(post(ACQUIRER, "/cases", claim), "/transaction/" + field);
        }
        for (var field : List.of("name", "phone", "email")) {
            var contact = "{\"contact\":{\"%s\":\"6217 0012 3456 7890\"},".formatted(field);
            refusedAt(post(ACQUIRER, "/cases", contact + claim(12_500).substring(1)), "/contact/" + field);
        }
        refusedAt(
                post(
                        ACQUIRER,
                        "/cases",
                        "{\"ref\":\"" + CARD + "\"," + claim(12_500).substring(1)),
                "/ref");
    }

    @Test
    void where_no_text_belongs() {
        for (var field : List.of("claim", "claimedFen", "expectedFen", "narrative")) {
            for (var value : List.of(CARD, "\"" + CARD + "\"", "[\"" + CARD + "\"]", "{\"" + CARD + "\":1}")) {
                silent(post(
                                ACQUIRER,
                                "/cases",
                                "{\"%s\":%s,%s"
                                        .formatted(field, value, claim(12_500).substring(1)))
                        .asString());
            }
        }
        for (var field : List.of("claimedFen", "expectedFen")) {
            post(ACQUIRER, "/cases", "{\"transaction\":{},\"%s\":%s}".formatted(field, CARD))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", Matchers.hasItem("/" + field));
        }
        silent(post(ACQUIRER, "/cases", "{\"transaction\":{\"date\":\"" + CARD + "\"}}")
                .asString());
        silent(post(ACQUIRER, "/cases", CARD + "x").asString());
        silent(get(LIAISON, "/cases/" + CARD).asString());
        silent(get(LIAISON, "/cases?mid=" + CARD + "&status=" + CARD).asString());
        silent(get(LIAISON, "/cases?limit=" + CARD).asString());
    }

    @Test
    void in_all_that_is_said_about_a_case() {
        var number = filed();
        said(MERCHANT, number, "withdrawal", "{\"reason\":\"%s\"}", "/reason");
        said(MERCHANT, number, "reopening", "{\"reason\":\"%s\"}", "/reason");
        said(LIAISON, number, "evidence-requests", "{\"kinds\":[\"RECEIPT\"],\"note\":\"%s\"}", "/note");
        said(LIAISON, number, "bank-enquiries", "{\"bank\":\"ICBC\",\"question\":\"%s\"}", "/question");
        said(LIAISON, number, "bank-enquiries", "{\"bank\":\"%s\"}", "/bank");
        said(LIAISON, number, "bank-enquiries/1/reply", "{\"outcome\":\"DENIED\",\"text\":\"%s\"}", "/text");
        said(LIAISON, number, "proposal", "{\"reason\":\"%s\"}", "/reason");
        said(LEAD, number, "approval", "{\"decision\":\"RETURN\",\"note\":\"%s\"}", "/note");
    }

    @Test
    void in_evidence() {
        var evidence = "/api/v1/cases/" + filed() + "/evidence";
        refusedAt(
                Rest.as(MERCHANT)
                        .multiPart("kind", "LETTER")
                        .multiPart("text", CARD)
                        .post(evidence),
                "/text");
        var png = "\u0089PNG\r\n\u001a\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        refusedAt(
                Rest.as(MERCHANT)
                        .multiPart("kind", "LETTER")
                        .multiPart("file", CARD + ".png", png)
                        .post(evidence),
                "/file");
        silent(Rest.as(MERCHANT)
                .multiPart("kind", CARD)
                .multiPart("text", "x")
                .post(evidence)
                .asString());
    }

    private static void inClaim(String replaced, String pointer) {
        refusedAt(post(ACQUIRER, "/cases", claim(12_500).replace(replaced, CARD)), pointer);
    }

    private static void said(String username, String number, String path, String body, String pointer) {
        refusedAt(post(username, "/cases/" + number + "/" + path, body.formatted("卡号" + CARD)), pointer);
    }

    private static void refusedAt(Response answer, String pointer) {
        refused(answer, 422, "CARD_NUMBER_REFUSED").body("errors[0].pointer", Matchers.equalTo(pointer));
        silent(answer.asString());
    }

    private static void silent(String answer) {
        assertThat(answer).doesNotContain("621700", "567890", "7890");
    }
}
