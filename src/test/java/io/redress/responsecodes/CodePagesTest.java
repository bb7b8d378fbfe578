package io.redress.responsecodes;

import static io.redress.testing.Rest.ADMIN;
import static io.redress.testing.Rest.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Browser;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator edits what the counter is told. */
@QuarkusTest
class CodePagesTest {
    @Inject
    Rest rest;

    @Inject
    ResponseCodes codes;

    @BeforeEach
    void everybody_exists() {
        rest.everybodyExists();
    }

    @Test
    void an_edit_is_a_new_version_and_the_old_one_stays_to_be_read() {
        var admin = Browser.of(ADMIN);
        admin.get("/admin/response-codes/63");
        admin.post("/admin/response-codes/63", typed("1", "meaningEn", "A rule was broken, says our bank."))
                .then()
                .statusCode(303);
        var page = admin.get("/admin/response-codes/63").asString();
        assertThat(page)
                .contains("A rule was broken, says our bank.", "A security rule was broken")
                .contains("Version 2, " + ADMIN, "Version 1, system");
        assertThat(codes.named("63").orElseThrow().version()).isEqualTo(2);
        assertThat(admin.get("/check?code=63&debited=no").asString()).contains("says our bank");
    }

    @Test
    void who_saves_too_late_sees_both_texts_and_may_save_again() {
        var admin = Browser.of(ADMIN);
        admin.get("/admin/response-codes/60");
        admin.post("/admin/response-codes/60", typed("1", "meaningEn", "The first text."))
                .then()
                .statusCode(303);
        admin.get("/admin/response-codes/60");
        var late = admin.post("/admin/response-codes/60", typed("1", "meaningEn", "The second text."));
        late.then().statusCode(409);
        assertThat(late.asString()).contains("The first text.", "The second text.", "name=\"version\" value=\"2\"");
        admin.post("/admin/response-codes/60", typed("2", "meaningEn", "Both texts."))
                .then()
                .statusCode(303);
        assertThat(codes.versions("60")).hasSize(3);
    }

    @Test
    void an_unsafe_permission_is_refused_beside_its_field_and_nothing_typed_is_lost() {
        var admin = Browser.of(ADMIN);
        admin.get("/admin/response-codes/98");
        var form = typed("1", "money", "UNKNOWN");
        form.put("again", "YES");
        form.put("nameEn", "A name that was typed");
        var refused = admin.post("/admin/response-codes/98", form);
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("id=\"again-error\"", "A name that was typed");
    }

    @Test
    void what_is_missing_is_said_at_once() {
        var admin = Browser.of(ADMIN);
        admin.get("/admin/response-codes/new");
        Response refused = admin.post("/admin/response-codes/new", Map.of("code", "X1", "version", "0"));
        refused.then().statusCode(422);
        assertThat(refused.asString())
                .contains("nameZh-error", "stepsEn-error", "side-error", "source-error", "sourceDay-error");
    }

    @Test
    void a_new_code_can_be_added() {
        var admin = Browser.of(ADMIN);
        admin.get("/admin/response-codes/new");
        var form = typed("0", "nameEn", "A code of our bank");
        form.put("code", "X9");
        admin.post("/admin/response-codes/new", form).then().statusCode(303);
        assertThat(admin.get("/admin/response-codes?q=code of our bank").asString())
                .contains("/admin/response-codes/X9");
        // who adds it again sees the one that is there
        form.put("nameEn", "Another text");
        admin.get("/admin/response-codes/new");
        admin.post("/admin/response-codes/new", form).then().statusCode(409);
    }

    @Test
    void nobody_but_an_administrator_edits() {
        assertThat(Browser.of(LIAISON).get("/admin/response-codes").statusCode())
                .isEqualTo(403);
    }

    /** A whole form with one field as said. */
    private static Map<String, String> typed(String version, String field, String value) {
        var form = new LinkedHashMap<String, String>();
        form.put("version", version);
        form.put("nameZh", "名称");
        form.put("nameEn", "Name");
        form.put("meaningZh", "含义");
        form.put("meaningEn", "Meaning");
        form.put("stepsZh", "第一步\n第二步");
        form.put("stepsEn", "First\nSecond");
        form.put("debitedZh", "不要再刷卡。");
        form.put("debitedEn", "Do not swipe again.");
        form.put("issuedBy", "UNIONPAY");
        form.put("side", "BANK");
        form.put("money", "NO");
        form.put("again", "NO");
        form.put("returnsWithin", "3");
        form.put("claim", "FAILED_BUT_DEBITED");
        form.put("keep", "RECEIPT");
        form.put("messages", "");
        form.put("source", "our bank");
        form.put("sourceDay", "2026-11-20");
        form.put(field, value);
        return form;
    }
}
