package io.redress.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.EmbeddedPostgresResource;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ShellTest {

    @Test
    void the_front_page_speaks_chinese_unless_the_browser_asks_for_english() {
        given().get("/").then().statusCode(200).body(containsString("刷卡交易出了问题")).body(containsString("zh-CN"));
        given().header("Accept-Language", "en-GB,en;q=0.8")
                .get("/")
                .then()
                .body(containsString("A card payment went wrong?"))
                .body(containsString("Beijing time"));
        given().header("Accept-Language", "en")
                .cookie("lang", "zh")
                .get("/sign-in")
                .then()
                .body(containsString("用户名"));
    }

    @Test
    void every_page_carries_the_headers_that_protect_it() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void the_style_sheets_are_served_and_kept() {
        for (var css : new String[] {"/css/redress.css", "/webjars/picocss__pico/css/pico.min.css"}) {
            given().get(css).then().statusCode(200).header("Cache-Control", containsString("max-age"));
        }
    }

    @Test
    void a_form_without_the_token_is_refused_and_nothing_but_forms_is_taken() {
        given().formParam("a", "b")
                .header("Accept-Language", "en")
                .post("/probe/form")
                .then()
                .statusCode(400)
                .contentType(org.hamcrest.Matchers.startsWith("text/html"))
                .body(org.hamcrest.Matchers.containsString("Go back, load the page again"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/probe/form")
                .then()
                .statusCode(415);
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/probe/form")
                .then()
                .statusCode(415);
        given().post("/probe/form").then().statusCode(400); // an empty form
    }

    @Test
    void what_goes_wrong_is_a_page_with_words_of_help() {
        english("/no-such-page").statusCode(404).body(containsString("There is nothing here"));
        english("/probe/form").statusCode(405).body(containsString("Go to the front page"));
        english("/probe/conflict").statusCode(409).body(containsString("The case has moved on"));
        english("/probe/broken")
                .statusCode(500)
                .body(containsString("tell your operator this number"))
                .body(not(containsString("secret")));
        given().get("/no-such-page").then().contentType(ContentType.HTML).body(containsString("此处没有内容"));
    }

    @Test
    void the_demo_accounts_are_not_named_outside_the_demo() {
        given().get("/sign-in").then().statusCode(200).body(not(containsString("liaison2")));
    }

    @Test
    void the_interface_description_has_a_cover() {
        given().header("Accept", "application/json")
                .get("/q/openapi")
                .then()
                .body("info.title", equalTo("Redress"))
                .body("components.securitySchemes.basic.scheme", equalTo("basic"));
    }

    private static io.restassured.response.ValidatableResponse english(String path) {
        return given().header("Accept-Language", "en").get(path).then().contentType(ContentType.HTML);
    }
}
