package io.redress.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Browser;
import io.redress.testing.CaseRoutes;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk writes down for itself stays with the desk. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class InternalNotesTest {
    private static final String CANARY = "KANARIENVOGEL-7391";

    @Inject
    Rest rest;

    private String number;

    @BeforeEach
    void a_case_with_a_note() {
        rest.everybodyExists();
        number = Rest.filed(Rest.ACQUIRER, Rest.claim(31_000));
        Rest.post(Rest.LIAISON, "/cases/" + number + "/notes", "{\"text\": \"" + CANARY + "\"}")
                .then()
                .statusCode(201)
                .body("author", equalTo(Rest.LIAISON));
    }

    @Test
    void a_note_is_on_no_page_and_in_no_answer_that_a_merchant_or_integrator_gets() throws IOException {
        var shop = Browser.of(Rest.MERCHANT);
        for (var route : CaseRoutes.listed()) {
            var address = route.path().replace("{number}", number).replace("{id}", "1");
            if (route.isRead() && route.isOfCase() && route.isPage() && route.isOpenTo('M')) {
                assertThat(words(shop.get(address))).as(address).doesNotContain(CANARY, "internal note");
            }
            if (route.isRead() && route.isOfCase() && !route.isPage()) {
                for (var outsider : List.of(Rest.MERCHANT, Rest.ACQUIRER)) {
                    assertThat(Rest.as(outsider).get(address).asString())
                            .as(address)
                            .doesNotContain(CANARY, "NOTED");
                }
            }
        }
        for (var path : List.of("/disputes", "/notices")) {
            assertThat(shop.get(path).asString()).as(path).doesNotContain(CANARY);
        }
        assertThat(Rest.get(Rest.MERCHANT, "/cases?limit=100").asString()).doesNotContain(CANARY);
    }

    @Test
    void the_desk_and_its_managers_read_it_and_only_the_desk_writes() {
        for (var insider : List.of(Rest.LIAISON2, Rest.LEAD, Rest.MANAGER, Rest.ADMIN)) {
            assertThat(Rest.get(insider, "/cases/" + number + "/notes").asString())
                    .contains(CANARY);
        }
        assertThat(Browser.of(Rest.MANAGER).get("/desk/cases/" + number).asString())
                .contains(CANARY, "The merchant never sees this.")
                .doesNotContain("name=\"noteText\"", "name=\"messageText\"");
        for (var other : List.of(Rest.MERCHANT, Rest.ACQUIRER, Rest.MANAGER)) {
            Rest.refused(Rest.post(other, "/cases/" + number + "/notes", "{\"text\": \"x\"}"), 403, "ROLE_MAY_NOT");
        }
    }

    @Test
    void a_card_number_in_a_note_is_refused_and_what_was_typed_is_kept() {
        var worker = Browser.of(Rest.LIAISON);
        var desk = "/desk/cases/" + number;
        worker.get(desk);
        var refused = worker.post(desk + "/notes", "noteText", "卡 6217000010012348802 回电");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("id=\"noteText-error\"", "href=\"#noteText\"", "Internal note");
        worker.get(desk);
        assertThat(worker.post(desk + "/notes", "noteText", "周三回电").statusCode())
                .isEqualTo(303);
        assertThat(worker.get(desk).asString()).contains("周三回电", "An internal note was written.");
    }

    private static String words(Response answer) throws IOException {
        if (!"application/pdf".equals(answer.contentType())) {
            return answer.asString();
        }
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
