package io.redress.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ProblemsTest {
    @Inject
    TestAccounts accounts;

    @BeforeEach
    void program() {
        accounts.exists("program", Role.ACQUIRER);
    }

    @Test
    void who_does_not_sign_in_is_told_how_and_not_sent_to_a_form() {
        problem(given().redirects().follow(false).get("/api/probe").then(), 401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("detail", containsString("HTTP Basic"));
    }

    @Test
    void a_wrong_password_is_a_problem_too() {
        problem(
                given().auth()
                        .preemptive()
                        .basic("program", "wrong")
                        .get("/api/probe")
                        .then(),
                401);
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        problem(signedIn().get("/api/probe/staff").then(), 403).body("rule", equalTo("ROLE_MAY_NOT"));
    }

    @Test
    void what_nobody_allowed_is_denied() {
        problem(signedIn().get("/api/forgotten").then(), 403);
    }

    @Test
    void an_unknown_address_and_an_unknown_method_are_problems() {
        problem(signedIn().get("/api/nothing-here").then(), 404).body("instance", equalTo("/api/nothing-here"));
        problem(signedIn().delete("/api/probe").then(), 405);
        problem(
                signedIn()
                        .contentType("text/csv")
                        .body("a")
                        .post("/api/probe/body")
                        .then(),
                415);
    }

    @Test
    void a_rule_of_the_house_says_its_name_and_facts() {
        problem(signedIn().get("/api/probe/conflict").then(), 409)
                .body("type", equalTo("urn:redress:rule:STATUS_DOES_NOT_ALLOW"))
                .body("rule", equalTo("STATUS_DOES_NOT_ALLOW"))
                .body("status", equalTo(409))
                .body("caseStatus", equalTo("CLOSED"))
                .body("allowed", hasItems("REOPEN", "NOTE"));
    }

    @Test
    void a_field_is_pointed_at() {
        problem(signedIn().get("/api/probe/field").then(), 422)
                .body("errors[0].pointer", equalTo("/transaction/amountFen"))
                .body("errors[0].detail", equalTo("The amount must be above zero."));
        problem(
                        signedIn()
                                .header("Accept-Language", "zh-CN")
                                .get("/api/probe/field")
                                .then(),
                        422)
                .body("errors[0].detail", equalTo("金额必须大于零。"));
    }

    @Test
    void a_stale_save_is_a_conflict() {
        problem(signedIn().get("/api/probe/stale").then(), 409).body("rule", equalTo("CHANGED_MEANWHILE"));
    }

    @Test
    void our_own_fault_says_a_number_and_no_secret() {
        problem(signedIn().get("/api/probe/broken").then(), 500)
                .body("errorId.length()", equalTo(36))
                .body(not(containsString("secret")));
    }

    @Test
    void a_body_that_is_wrong_is_explained_where_it_is_wrong() {
        problem(posting("{\"ref\":").then(), 400).body("detail", containsString("line 1"));
        problem(posting("{\"ref\":\"a\",\"transaction\":{\"colour\":\"PINK\"}}").then(), 422)
                .body("errors[0].pointer", equalTo("/transaction/colour"))
                .body("errors[0].detail", containsString("RED, BLUE"));
        problem(
                        posting("{\"ref\":\"a\",\"transaction\":{\"amountFen\":\"much\"}}")
                                .then(),
                        422)
                .body("errors[0].pointer", equalTo("/transaction/amountFen"))
                .body("errors[0].detail", containsString("whole number"));
        problem(posting("{\"transaction\":{\"note\":\"far too long\"}}").then(), 422)
                .body("errors.pointer", hasItems("/ref", "/transaction/note"));
    }

    @Test
    void a_broken_constraint_is_a_rule_with_a_sentence_in_the_readers_language() {
        problem(posting("{\"transaction\":{\"note\":\"far too long\"}}").then(), 422)
                .body("rule", equalTo("REQUIRED"))
                .body("errors.rule", contains("REQUIRED", "TOO_LONG"))
                .body("errors[1].detail", equalTo("This is too long. Use at most 3 characters."));
        var wrong = signedIn()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "zh-CN")
                .body("{\"ref\":\"a\",\"last4\":\"12\"}")
                .post("/api/probe/body");
        problem(wrong.then(), 422)
                .body("type", equalTo("urn:redress:rule:MALFORMED"))
                .body("errors[0].detail", equalTo("格式不正确。请按此格式填写：8026"));
    }

    @Test
    void a_value_that_is_no_choice_is_told_the_choices() {
        problem(posting("{\"ref\":\"a\",\"transaction\":{\"colour\":\"PINK\"}}").then(), 422)
                .body("rule", equalTo("NOT_A_CHOICE"))
                .body("allowed", contains("RED", "BLUE"));
    }

    @Test
    void a_cursor_that_nobody_gave_is_called_so() {
        problem(signedIn().get("/api/probe/page?after=zzz").then(), 422)
                .body("rule", equalTo("BAD_CURSOR"))
                .body("detail", containsString("`next`"));
    }

    @Test
    void a_program_is_not_sent_to_the_front_page() {
        problem(signedIn().delete("/api/probe").then(), 405).body("detail", containsString("/q/openapi"));
        problem(signedIn().get("/api/nothing-here").then(), 404).body("detail", containsString("/q/openapi"));
        problem(signedIn().accept("image/png").get("/api/probe/json").then(), 406)
                .body("detail", containsString("Accept"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ref":"a","day":20261010}                    | /day                   | MALFORMED
            {"ref":"a","day":[2026,10,10]}                | /day                   | MALFORMED
            {"ref":"a","day":"2026-02-30"}                | /day                   | MALFORMED
            {"ref":"a","day":"2026-10-10T00:00:00Z"}      | /day                   | MALFORMED
            {"ref":"a","transaction":{"amountFen":"100"}} | /transaction/amountFen | MALFORMED
            {"ref":"a","transaction":{"amountFen":1.5}}   | /transaction/amountFen | MALFORMED
            {"ref":"a","last4":8026}                      | /last4                 | MALFORMED
            {"ref":4111111111111111}                      | /ref                   | CARD_NUMBER_REFUSED
            {"ref":"a","transaction":{"amuontFen":100}}   | /transaction/amuontFen | UNKNOWN_FIELD
            """)
    void a_slip_in_a_body_is_not_guessed_at(String body, String pointer, String rule) {
        problem(posting(body).then(), 422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("rule", equalTo(rule))
                .body("detail", not(containsString("4111111111111111")));
    }

    @Test
    void a_body_says_each_thing_once_and_is_one() {
        problem(posting("{\"ref\":\"a\",\"ref\":\"b\"}").then(), 400).body("detail", containsString("twice"));
        problem(posting("{\"ref\":\"a\"} {}").then(), 400);
        problem(signedIn().get("/api/probe/page?limit=1&limit=2").then(), 422)
                .body("rule", equalTo("GIVEN_TWICE"))
                .body("errors[0].pointer", equalTo("/limit"));
    }

    @Test
    void a_body_of_json_is_short() {
        var tooLong = "{\"ref\":\"a\"," + " ".repeat(JsonRules.LONGEST_BODY) + "\"last4\":\"8026\"}";
        problem(posting(tooLong).then(), 413);
        var unannounced = signedIn()
                .contentType(ContentType.JSON)
                .body(new java.io.ByteArrayInputStream(tooLong.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .post("/api/probe/body");
        problem(unannounced.then(), 413);
    }

    @Test
    void an_empty_body_is_refused_not_stumbled_over() {
        posting("[]").then().statusCode(400).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_list_is_read_in_pages_of_one_to_a_hundred() {
        signedIn().get("/api/probe/page").then().statusCode(200).body(containsString("limit=20"));
        signedIn()
                .get("/api/probe/page?limit=100&after=" + Paging.cursor(42))
                .then()
                .body(equalTo("Paging[limit=100, after=42]"));
        for (var wrong : new String[] {"0", "101", "x", "-1"}) {
            problem(signedIn().get("/api/probe/page?limit=" + wrong).then(), 422)
                    .body("errors[0].pointer", equalTo("/limit"));
        }
        problem(signedIn().get("/api/probe/page?after=zzz").then(), 422).body("errors[0].pointer", equalTo("/after"));
    }

    @Test
    void forms_with_files_need_no_token_here_and_no_cookie_is_set() {
        signedIn()
                .multiPart("kind", "RECEIPT")
                .post("/api/probe/multipart")
                .then()
                .statusCode(200)
                .body(equalTo("RECEIPT"))
                .header("Set-Cookie", equalTo(null));
        signedIn().get("/api/probe").then().header("Set-Cookie", equalTo(null));
    }

    private static RequestSpecification signedIn() {
        return given().auth().preemptive().basic("program", "right");
    }

    private static io.restassured.response.Response posting(String body) {
        return signedIn().contentType(ContentType.JSON).body(body).post("/api/probe/body");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(Problem.MEDIA_TYPE);
    }
}
