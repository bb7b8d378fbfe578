package io.redress.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class SignInTest {
    private final CookieFilter browser = new CookieFilter();

    @Inject
    TestAccounts accounts;

    @BeforeEach
    void people() {
        accounts.exists("shop", Role.MERCHANT);
        accounts.exists("program", Role.ACQUIRER);
    }

    @Test
    void a_stranger_who_asks_for_a_page_signs_in_and_gets_it() {
        get("/probe/merchant").then().statusCode(302).header("Location", endsWith("/sign-in"));
        signIn("shop", "right").then().statusCode(302).header("Location", endsWith("/probe/merchant"));
        get("/probe/merchant").then().statusCode(200).body(equalTo("a page for merchants"));
        get("/").then().statusCode(303).header("Location", endsWith("/disputes"));
    }

    @Test
    void a_role_that_may_not_gets_a_page_that_says_so() {
        signIn("shop", "right");
        get("/probe/lead")
                .then()
                .statusCode(403)
                .body(containsString("Your role does not permit this"))
                .body(containsString("href=\"/sign-out\""));
        get("/sign-out").then().statusCode(200).body(containsString("action=\"/sign-out\""));
    }

    @Test
    void a_wrong_password_is_said_on_the_form_and_the_name_stays() {
        signIn("shop", "wrong").then().statusCode(302).header("Location", endsWith("/sign-in?failed=1"));
        get("/sign-in?failed=1")
                .then()
                .statusCode(200)
                .body(containsString("do not match an active account"))
                .body(containsString("value=\"shop\""));
    }

    @Test
    void a_form_on_another_site_signs_nobody_in() {
        var answer = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("username", "shop")
                .formParam("password", "right")
                .post("/sign-in");
        assertThat(answer.header("Location")).endsWith("/sign-in?failed=1");
        assertThat(answer.cookie("redress-session")).isNull();
    }

    @Test
    void signing_out_ends_it_and_needs_the_token() {
        signIn("program", "right");
        given().filter(browser).formParam("x", "y").post("/sign-out").then().statusCode(400);
        given().filter(browser)
                .redirects()
                .follow(false)
                .formParam("csrf-token", token())
                .post("/sign-out")
                .then()
                .statusCode(303);
        get("/programs").then().statusCode(302);
    }

    @Test
    void neither_way_of_signing_in_opens_the_other_house() {
        signIn("shop", "right");
        given().filter(browser).get("/api/probe").then().statusCode(401);
        given().redirects()
                .follow(false)
                .auth()
                .preemptive()
                .basic("shop", "right")
                .get("/probe/merchant")
                .then()
                .statusCode(302);
    }

    @Test
    void the_actor_carries_the_merchant_and_the_language() {
        basic("shop", "right").then().statusCode(200).body(equalTo("shop " + TestAccounts.MID + " en"));
        basic("program", "right").then().statusCode(200).body(equalTo("program null en"));
    }

    @Test
    void a_password_that_was_right_is_not_hashed_again_and_a_wrong_one_never_passes() {
        basic("program", "right").then().statusCode(200);
        // a wrong password always costs the hash; the quickest of ten says what the work costs without the noise
        assertThat(quickestOfTen("right", 200)).isLessThan(quickestOfTen("wrong", 401) / 2);
        basic("program", "right").then().statusCode(200);
        basic("nobody", "right").then().statusCode(401);
        basic("a\0b", "right").then().statusCode(401);
    }

    @Test
    void who_is_disabled_is_out_at_once() {
        accounts.exists("leaver", Role.MERCHANT);
        basic("leaver", "right").then().statusCode(200);
        signIn("leaver", "right");
        get("/probe/merchant").then().statusCode(200);
        accounts.disable("leaver");
        basic("leaver", "right").then().statusCode(401);
        get("/probe/merchant").then().statusCode(302);
        get("/").then().statusCode(200);
        signIn("leaver", "right").then().header("Location", endsWith("/sign-in?failed=1"));
    }

    @Test
    void a_name_that_is_not_in_its_place_is_a_stranger() {
        signIn("", "right").then().header("Location", endsWith("/sign-in?failed=1"));
        signIn("SHOP' or 1=1", "right").then().header("Location", endsWith("/sign-in?failed=1"));
    }

    @Test
    void the_language_follows_the_account() {
        signIn("shop", "right");
        get("/probe/lead").then().body(containsString("lang=\"en\""));
        get("/language?to=zh&back=/probe/lead").then().statusCode(303).header("Location", endsWith("/probe/lead"));
        get("/probe/lead").then().body(containsString("您的角色无权")).body(not(containsString("Your role")));
        get("/language?to=en&back=//evil.example").then().header("Location", not(containsString("evil")));
    }

    private static long quickestOfTen(String password, int status) {
        return LongStream.range(0, 10)
                .map(ignored -> {
                    var start = System.nanoTime();
                    basic("program", password).then().statusCode(status);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private Response get(String path) {
        return given().filter(browser)
                .header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .get(path);
    }

    private Response signIn(String username, String password) {
        return given().filter(browser)
                .redirects()
                .follow(false)
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in");
    }

    private static Response basic(String username, String password) {
        return given().auth().preemptive().basic(username, password).get("/api/probe");
    }

    private String token() {
        var page =
                get("/no-such-page-but-a-frame").asString() + get("/programs").asString();
        var found = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a token on the page").isTrue();
        return found.group(1);
    }
}
