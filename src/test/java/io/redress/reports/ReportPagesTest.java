package io.redress.reports;

import static io.redress.sla.ServiceLevel.FIRST_RESPONSE;
import static io.redress.sla.ServiceLevel.RESOLUTION;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.identity.Role;
import io.redress.shared.MovableClock;
import io.redress.sla.Calendars;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report over HTTP: for people, for programs, as a file. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ReportPagesTest {
    private static final String API = "/api/v1/reports/service-levels";
    private static final String PERIOD = "from=2021-01-01&to=2021-12-31";

    @Inject
    Planting planting;

    @Inject
    TestAccounts accounts;

    @Inject
    Calendars calendars;

    @Inject
    MovableClock clock;

    private final CookieFilter browser = new CookieFilter();

    @BeforeEach
    void people() {
        for (var role : Role.values()) {
            accounts.exists("rep-" + role.name().toLowerCase(Locale.ROOT), role);
        }
        signIn("rep-manager");
    }

    @AfterEach
    void back_to_now() {
        planting.uproot();
        clock.reset();
    }

    @Test
    void only_those_who_manage_may_read_it() {
        for (var role : Role.values()) {
            var may = role == Role.MANAGER || role == Role.LEAD || role == Role.ADMIN;
            var name = "rep-" + role.name().toLowerCase(Locale.ROOT);
            api(name, "").then().statusCode(may ? 200 : 403);
            signIn(name);
            for (var path : List.of("/reports", "/reports/cases", "/reports/service-levels.csv")) {
                page(path).then().statusCode(may ? 200 : 403);
            }
        }
        given().get(API).then().statusCode(401);
    }

    @Test
    void a_wrong_parameter_is_refused_by_its_name() {
        refused("from=2021-13-01", "/from");
        refused("to=yesterday", "/to");
        refused("from=0000-01-01", "/from");
        refused("by=colour", "/by");
        refused("from=2021-02-01&to=2021-01-31", "/from");
        page("/reports?from=2021-02-01&to=2021-01-31&by=month")
                .then()
                .statusCode(422)
                .body(containsString("The first day lies after the last day"))
                .body(containsString("value=\"2021-02-01\""));
        page("/reports/cases?" + PERIOD + "&state=LOST").then().statusCode(422);
        page("/reports/cases?" + PERIOD + "&after=x").then().statusCode(422);
    }

    @Test
    void without_parameters_it_is_the_last_months_by_claim() {
        clock.moveTo(Instant.parse("2021-11-22T17:00:00Z"));
        api("rep-manager", "")
                .then()
                .body("from", equalTo("2021-05-01"))
                .body("to", equalTo("2021-11-23"))
                .body("by", equalTo("claim"))
                .body("zone", equalTo("Asia/Shanghai"))
                .body("rows", hasSize(0))
                .body("total.cases", equalTo(0))
                .body("total.resolutionMinutes.p50", nullValue());
        page("/reports?from=&to=&by=").then().statusCode(200).body(containsString("No case was filed"));
    }

    @Test
    void the_page_says_the_result_and_programs_get_the_same() {
        planting.named("REPNAMED", "西安小吃店", "Xi'an Snacks");
        planting.plant(march().at("REPNAMED").met(RESOLUTION, 90).met(FIRST_RESPONSE, 5));
        planting.plant(march().at("REPNAMED").late(RESOLUTION, 330).ended(Outcome.UPHELD, 4_200));
        planting.plant(march().at("REPNONAME").paused(RESOLUTION, true));
        page("/reports?" + PERIOD + "&by=mid")
                .then()
                .statusCode(200)
                .body(containsString("Of 2 resolutions, 1 was in time, 1 late; 1 open case will be late soon."))
                .body(containsString("Xi&#39;an Snacks"))
                .body(containsString("REPNONAME"))
                .body(containsString("¥42.00"))
                .body(containsString("3.5"))
                .body(not(containsString("style=\"")));
        api("rep-lead", PERIOD + "&by=mid")
                .then()
                .body("rows[0].key", equalTo("REPNAMED"))
                .body("rows[0].nameZh", equalTo("西安小吃店"))
                .body("rows[0].levels.RESOLUTION.met", equalTo(1))
                .body("rows[0].levels.RESOLUTION.breached", equalTo(1))
                .body("rows[0].resolutionMinutes.p50", equalTo(210.0f))
                .body("rows[0].outcomes.UPHELD", equalTo(1))
                .body("rows[0].open", equalTo(1))
                .body("rows[1].levels.RESOLUTION.atRisk", equalTo(1))
                .body("total.returnedFen", equalTo(4_200));
    }

    @Test
    void each_cell_says_its_heading_where_a_phone_shows_no_columns() {
        planting.plant(march().met(RESOLUTION, 90));
        page("/reports?" + PERIOD + "&by=claim")
                .then()
                .body(containsString("data-label=\"95 % within, h\""))
                .body(not(containsString("<td class=\"number\">")));
    }

    @Test
    void both_languages_tell_it() {
        planting.plant(march().claim(Claim.WRONG_AMOUNT).met(RESOLUTION, 90));
        page("/language?to=zh&back=/reports");
        page("/reports?" + PERIOD + "&by=assignee")
                .then()
                .body(containsString("已判定的 1 次办结中，按时 1 次，超时 0 次"))
                .body(containsString("未分配"));
        page("/reports?" + PERIOD + "&by=month").then().body(containsString("2021年3月"));
        page("/language?to=en&back=/reports");
        page("/reports?" + PERIOD + "&by=month").then().body(containsString("Mar 2021"));
        page("/reports?" + PERIOD + "&by=assignee").then().body(containsString("Nobody"));
    }

    @Test
    void page_and_file_and_interface_agree_and_each_count_lists_its_cases() {
        var now = Instant.parse("2021-10-14T06:17:31Z");
        new RandomCases(42, calendars.usual(), now).take(70).forEach(planting::plant);
        clock.moveTo(now);
        for (var by : List.of("month", "assignee")) {
            var json = api("rep-manager", PERIOD + "&by=" + by).jsonPath();
            var fromPage =
                    ShownCount.on(page("/reports?" + PERIOD + "&by=" + by).asString());
            assertThat(fromPage).hasSizeGreaterThan(80);
            var csv = csv("rep-manager", PERIOD + "&by=" + by);
            var file = page("/reports/service-levels.csv?" + PERIOD + "&by=" + by);
            assertThat(file.header("Content-Disposition")).contains("service-levels-2021-01-01-2021-12-31-" + by);
            assertThat(numbers(file.asString())).isEqualTo(numbers(csv));
            for (var count : fromPage) {
                assertThat((long) json.getInt(count.jsonPath()))
                        .as(count.toString())
                        .isEqualTo(count.value());
            }
            fromPage.stream().filter(count -> count.value() > 50).findFirst().ifPresent(this::lists);
            fromPage.stream()
                    .filter(count -> count.path().contains("AT_RISK"))
                    .limit(3)
                    .forEach(this::lists);
            assertThat(csv.lines()).hasSize(json.getList("rows").size() + 2);
            var total =
                    csv.lines().reduce((first, second) -> second).orElseThrow().split(",");
            assertThat(total[3]).isEqualTo(json.getString("total.cases"));
            assertThat(total[4]).isEqualTo(json.getString("total.levels.FIRST_RESPONSE.met"));
            assertThat(total[total.length - 1]).isEqualTo(json.getString("total.returnedFen"));
        }
    }

    @Test
    void who_takes_anything_gets_json() {
        given().auth()
                .preemptive()
                .basic("rep-manager", "right")
                .accept("*/*")
                .get(API)
                .then()
                .contentType("application/json");
    }

    @Test
    void a_spreadsheet_finds_no_formula() {
        planting.plant(march().of("=1+1"));
        planting.plant(march().of("-2"));
        planting.plant(march().of("a,\"b"));
        var csv = csv("rep-admin", PERIOD + "&by=assignee");
        assertThat(csv).contains("assignee,'=1+1,'=1+1,1,").contains("assignee,'-2,'-2,1,");
        assertThat(csv).contains("\"a,\"\"b\"").doesNotContain(",=").doesNotContain(",-");
    }

    @Test
    void a_case_behind_a_number_leads_to_the_desk() {
        var number = planting.plant(march().late(RESOLUTION, 330));
        page("/reports/cases?" + PERIOD + "&by=claim&key=OTHER&level=RESOLUTION&state=BREACHED")
                .then()
                .statusCode(200)
                .body(containsString("Other · Resolution · Late"))
                .body(containsString("/desk/cases/" + number))
                .body(containsString("5.5"))
                .body(containsString("1.5"));
        page("/reports/cases?" + PERIOD + "&key=NO_SUCH").then().statusCode(200).body(containsString("No case is"));
    }

    private void lists(ShownCount count) {
        long lines = 0;
        var path = count.path();
        while (path != null) {
            var html = page(path).asString();
            lines += Pattern.compile("href=\"/desk/cases/")
                    .matcher(html)
                    .results()
                    .count();
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(lines).as(count.path()).isEqualTo(count.value());
    }

    private static List<String> numbers(String csv) {
        return csv.lines().skip(1).map(line -> line.split(",", 4)[3]).toList();
    }

    private void refused(String query, String pointer) {
        api("rep-manager", query).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private static PlantedCase march() {
        return new PlantedCase("2021-03-09T02:00:00Z");
    }

    private static Response api(String username, String query) {
        return given().auth()
                .preemptive()
                .basic(username, "right")
                .accept("application/json")
                .get(query.isEmpty() ? API : API + "?" + query);
    }

    private static String csv(String username, String query) {
        var answer = given().auth()
                .preemptive()
                .basic(username, "right")
                .accept("text/csv")
                .get(query.isEmpty() ? API : API + "?" + query);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        return answer.asString();
    }

    private Response page(String path) {
        return given().filter(browser)
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path);
    }

    private void signIn(String username) {
        given().filter(browser)
                .redirects()
                .follow(false)
                .formParam("username", username)
                .formParam("password", "right")
                .post("/sign-in");
    }
}
