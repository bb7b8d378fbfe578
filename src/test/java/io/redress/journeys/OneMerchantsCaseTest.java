package io.redress.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Browser;
import io.redress.testing.CaseRoutes;
import io.redress.testing.CaseRoutes.Route;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Filing;
import io.redress.testing.Papers;
import io.redress.testing.Rest;
import io.redress.testing.TestAccounts;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case, and all that belongs to it, is its merchant's and the desk's; for every other merchant it does not exist. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class OneMerchantsCaseTest {
    private static final String FOREIGN = "iso-foreign";
    private static final String COLLEAGUE = "iso-colleague";

    @Inject
    Rest rest;

    @Inject
    TestAccounts accounts;

    private String number;
    private String paper;
    private String draft;

    @BeforeEach
    void one_case_with_a_paper_and_one_draft() {
        rest.everybodyExists();
        accounts.existsFor(COLLEAGUE, TestAccounts.MID);
        accounts.existsFor(FOREIGN, "898440370119999");
        number = Rest.filed();
        paper = Rest.as(Rest.MERCHANT)
                .multiPart("kind", "RECEIPT")
                .multiPart("file", "a.png", Papers.png(), "image/png")
                .post("/api/v1/cases/" + number + "/evidence")
                .jsonPath()
                .getString("id");
        var filing = Filing.begunBy(Browser.of(Rest.MERCHANT), "").answers("claim", "DUPLICATE_DEBIT", "words", "");
        draft = filing.draft().replace("/disputes/drafts/", "");
    }

    @Test
    void every_route_that_names_one_thing_is_listed_here() {
        var listed = CaseRoutes.listed().stream().map(Route::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed)
                .as("a new route must say whom it lets in, and so is tested below")
                .isEqualTo(CaseRoutes.inCode());
        Map<String, Map<String, Object>> described = given().header("Accept", "application/json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        assertThat(described.keySet().stream()
                        .filter(path -> path.startsWith("/api/v1/") && path.contains("{"))
                        .filter(path -> !path.equals("/api/v1/response-codes/{code}")))
                .isSubsetOf(CaseRoutes.listed().stream().map(Route::path).toList());
    }

    @Test
    void for_another_merchant_and_another_integrator_it_does_not_exist() {
        var answers = new LinkedHashMap<String, Integer>();
        var expected = new LinkedHashMap<String, Integer>();
        var browser = Browser.of(FOREIGN);
        browser.get("/disputes/new");
        for (var route : CaseRoutes.listed()) {
            var answer = route.isPage() ? atBrowser(browser, route) : overRest(FOREIGN, route);
            answers.put("merchant " + route, answer.statusCode());
            expected.put("merchant " + route, route.isOpenTo('M') ? 404 : 403);
            assertThat(answer.asString()).as(route.toString()).doesNotContain("8026", "a.png", "顾客被扣款");
            if (!route.isPage()) {
                answers.put(
                        "integrator " + route, overRest(Rest.ACQUIRER, route).statusCode());
                expected.put("integrator " + route, route.isOpenTo('A') ? 404 : 403);
            }
        }
        assertThat(answers).isEqualTo(expected);
        Rest.isNow(number, "IN_REVIEW");
        for (var list : List.of("/disputes", "/notices")) {
            assertThat(browser.get(list).asString()).doesNotContain(number, draft);
        }
        assertThat(Rest.get(FOREIGN, "/cases?limit=100").asString()).doesNotContain(number);
    }

    @Test
    void the_merchants_own_people_read_all_of_it() {
        for (var username : List.of(Rest.MERCHANT, COLLEAGUE)) {
            var browser = Browser.of(username);
            for (var route : CaseRoutes.listed()) {
                if (route.isRead() && route.isOpenTo('M')) {
                    var answer = route.isPage() ? atBrowser(browser, route) : overRest(username, route);
                    // a page that asks about what is over, or too early, sends to the case, as a draft does to its page
                    assertThat(answer.statusCode()).as(username + " " + route).isIn(200, 303);
                } else if (!route.isOpenTo('M')) {
                    var answer = route.isPage() ? atBrowser(browser, route) : overRest(username, route);
                    assertThat(answer.statusCode()).as(username + " " + route).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void the_house_reads_what_is_for_it_and_nobody_is_let_in_unnamed() {
        for (var route : CaseRoutes.listed()) {
            // of a case without proposal and without records there is nothing of these yet
            var isEmpty = route.path().endsWith("/proposal") || route.path().endsWith("/recoveries");
            if (route.isRead() && route.isOfCase() && !isEmpty) {
                assertThat(byHouse(Rest.LIAISON, route)).as("desk " + route).isEqualTo(route.isOpenTo('D') ? 200 : 403);
                assertThat(byHouse(Rest.MANAGER, route))
                        .as("manager " + route)
                        .isEqualTo(route.isOpenTo('W') ? 200 : 403);
            }
            var unnamed = given().redirects().follow(false).request(route.verb(), address(route));
            if (!route.isPage()) {
                assertThat(unnamed.statusCode()).as("nobody " + route).isEqualTo(401);
            } else if (unnamed.statusCode() != 415) {
                assertThat(unnamed.statusCode()).as("nobody " + route).isIn(302, 303);
                assertThat(unnamed.header("Location")).as("nobody " + route).endsWith("/sign-in");
            }
        }
    }

    @Test
    void a_paper_of_another_case_is_none_of_this_one() {
        var other = Rest.filed();
        var shop = Browser.of(Rest.MERCHANT);
        for (var path : List.of("/evidence/" + paper, "/evidence/" + paper + "/thumbnail")) {
            assertThat(shop.get("/disputes/" + number + path).statusCode()).isEqualTo(200);
            assertThat(shop.get("/disputes/" + other + path).statusCode()).isEqualTo(404);
        }
        assertThat(Rest.get(Rest.MERCHANT, "/cases/" + other + "/evidence/" + paper + "/content")
                        .statusCode())
                .isEqualTo(404);
    }

    private int byHouse(String username, Route route) {
        return (route.isPage() ? atBrowser(Browser.of(username), route) : overRest(username, route)).statusCode();
    }

    private Response overRest(String username, Route route) {
        var request = Rest.as(username);
        if (route.body().equals("multipart")) {
            request.multiPart("kind", "ORDER").multiPart("text", "两杯茶");
        } else if (!route.body().isEmpty()) {
            request.contentType(ContentType.JSON).body(route.body());
        }
        return request.request(route.verb(), address(route));
    }

    private Response atBrowser(Browser browser, Route route) {
        if (route.isRead()) {
            return browser.get(address(route));
        }
        if (route.body().equals("multipart")) {
            return browser.upload(address(route), "ORDER", "b.png", Papers.png(), "");
        }
        var form = new LinkedHashMap<String, String>();
        for (var field : route.body().split("&")) {
            if (field.contains("=")) {
                form.put(field.split("=")[0], field.split("=")[1]);
            }
        }
        return browser.post(address(route), form);
    }

    private String address(Route route) {
        var id = route.isOfDraft() ? draft : route.path().contains("/evidence/") ? paper : "1";
        return route.path()
                .replace("{number}", number)
                .replace("{id}", id)
                .replace("{paper}", "1")
                .replace("{code}", "A");
    }
}
