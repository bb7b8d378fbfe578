package io.redress.counter;

import static io.redress.testing.Rest.ADMIN;
import static io.redress.testing.Rest.MERCHANT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.api.Problem;
import io.redress.shared.MovableClock;
import io.redress.testing.Browser;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counter: nobody has signed in, and somebody waits. */
@QuarkusTest
class CheckPagesTest {
    /** A Friday; the make-up days of the year are behind. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T04:00:00Z");

    @Inject
    Rest rest;

    @Inject
    MovableClock clock;

    @BeforeEach
    void on_a_friday() {
        clock.moveTo(FRIDAY);
        rest.everybodyExists();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void the_front_page_leads_to_the_check() {
        var page = get("/", "zh-CN").statusCode(200).extract().asString();
        assertThat(page).contains("action=\"/check\"", "查代码").contains("name=\"debited\" value=\"yes\"");
    }

    @Test
    void a_code_with_a_notice_is_answered_with_a_day_and_a_way_to_file() {
        var page = get("/check?code=98&debited=yes", "zh-CN")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("已扣款", "多半会，最迟 2026年11月25日", "先不要", "扣款短信")
                .contains("/disputes/new?claim=FAILED_BUT_DEBITED&amp;responseCode=98&amp;debited=yes");
        var english = get("/check?code=98&debited=yes", "en")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(english).contains("Yes, money was taken", "Mostly yes, by 25 Nov 2026", "Not yet", "File a dispute");
    }

    @Test
    void a_refusal_without_a_notice_lets_another_card_in_and_has_nothing_to_return() {
        var page =
                get("/check?code=51&debited=no", "en").statusCode(200).extract().asString();
        assertThat(page)
                .contains("No money was taken", "nothing to come back", "Another card, not this one")
                .doesNotContain("Bank message");
    }

    @Test
    void a_failed_reversal_does_not_wait() {
        var moved = plain("/check?code=冲正失败&debited=yes", "zh-CN");
        moved.then().statusCode(303);
        assertThat(moved.header("Location")).endsWith("/check?code=T-REVERSAL&debited=yes");
        var page = get("/check?code=T-REVERSAL&debited=yes", "zh-CN").extract().asString();
        assertThat(page).contains("不会。请提交争议。", "claim=FAILED_REVERSAL");
    }

    @Test
    void several_meanings_are_offered_and_keep_the_answer_given() {
        var page = get("/check?code=无效卡&debited=no", "zh-CN")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("/check?code=14&amp;debited=no", "/check?code=56&amp;debited=no");
    }

    @Test
    void what_nobody_knows_is_answered_with_caution() {
        var page = get("/check?code=天气不错&debited=no", "en")
                .statusCode(404)
                .extract()
                .asString();
        assertThat(page).contains("Do not swipe again until the first payment is clear");
    }

    @Test
    void a_card_number_is_refused_and_does_not_come_back() {
        var moved = plain("/check?code=6217000010001234567&debited=no", "en");
        moved.then().statusCode(303);
        assertThat(moved.header("Location")).endsWith("/check?refused=card");
        assertThat(get("/check?refused=card", "en").statusCode(422).extract().asString())
                .contains("id=\"code-error\"")
                .doesNotContain("6217");
    }

    @Test
    void a_day_in_the_past_is_counted_from_and_may_be_over() {
        var page =
                get("/check?code=98&debited=yes&day=2026-11-02", "en").extract().asString();
        assertThat(page).contains("It should have been back by 5 Nov 2026");
        get("/check?code=98&debited=yes&day=2026-12-02", "en").statusCode(422);
        get("/check?code=98&debited=yes&day=gestern", "en").statusCode(422);
    }

    @Test
    void the_first_visit_is_light() {
        var answer = given().header("Accept-Encoding", "gzip").get("/check?code=98&debited=yes");
        var pico = given().header("Accept-Encoding", "gzip").get("/webjars/picocss__pico/css/pico.min.css");
        var own = given().header("Accept-Encoding", "gzip").get("/css/redress.css");
        assertThat(zipped(answer) + zipped(pico) + zipped(own)).isLessThan(60_000);
    }

    @Test
    void a_known_standstill_is_shown_first_where_it_explains_the_code() {
        var admin = Browser.of(ADMIN);
        admin.get("/admin/incidents/new");
        admin.post(
                        "/admin/incidents",
                        "bank",
                        "CMB",
                        "kind",
                        "MAINTENANCE",
                        "startsAt",
                        "2026-11-20T10:00",
                        "endsAt",
                        "2026-11-20T14:00",
                        "textZh",
                        "招商银行今日系统升级",
                        "textEn",
                        "The bank upgrades its system today",
                        "codes",
                        "91、A7")
                .then()
                .statusCode(303);
        assertThat(get("/check?code=91&debited=no", "zh-CN").extract().asString())
                .contains("招商银行今日系统升级", "2026年11月20日 10:00 北京时间");
        assertThat(get("/check?code=51&debited=no", "zh-CN").extract().asString())
                .doesNotContain("招商银行今日系统升级");
        assertThat(get("/check?code=91&debited=no&bank=ICBC", "zh-CN").extract().asString())
                .doesNotContain("招商银行今日系统升级");
        assertThat(get("/check?code=91&debited=no&day=2026-11-18", "zh-CN")
                        .extract()
                        .asString())
                .doesNotContain("招商银行今日系统升级");
        assertThat(get("/check", "zh-CN").extract().asString())
                .contains("招商银行今日系统升级", "<select id=\"bank\"", "id=\"day\"");
    }

    @Test
    void programs_read_the_same_and_may_keep_it() {
        var first = given().get("/api/v1/response-codes/98?lang=en&debited=yes");
        first.then()
                .statusCode(200)
                .body("moneyTaken", equalTo("YES"))
                .body("swipeAgain", equalTo("NOT_YET"))
                .body("returnsBy", equalTo("2026-11-25"))
                .body("claim", equalTo("FAILED_BUT_DEBITED"))
                .body("language", equalTo("en"))
                .body("steps", hasSize(4));
        var tag = first.header("ETag");
        assertThat(tag).isNotBlank();
        assertThat(first.header("Cache-Control")).contains("max-age=60");
        given().header("If-None-Match", tag)
                .get("/api/v1/response-codes/98?lang=en&debited=yes")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get("/api/v1/response-codes/98?lang=zh&debited=yes")
                .then()
                .statusCode(200)
                .body("says.swipeAgain", equalTo("先不要"));
        given().get("/api/v1/response-codes/51?debited=no")
                .then()
                .body("moneyTaken", equalTo("NO"))
                .body("returnsBy", nullValue());
    }

    @Test
    void programs_search_and_are_refused_in_problems() {
        given().queryParam("q", "余额不足")
                .get("/api/v1/response-codes")
                .then()
                .statusCode(200)
                .body("items.code", contains("51"));
        var page = given().queryParam("limit", "50").get("/api/v1/response-codes");
        page.then().body("items", hasSize(50)).body("next", notNullValue());
        given().queryParam("limit", "50")
                .queryParam("after", page.<String>path("next"))
                .get("/api/v1/response-codes")
                .then()
                .body("items", not(empty()))
                .body("items.name", everyItem(notNullValue()));
        given().get("/api/v1/response-codes/ZZ")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("rule", equalTo("NOT_FOUND"));
        Rest.refused(given().get("/api/v1/response-codes/98?debited=maybe"), 422, "NOT_A_CHOICE");
        Rest.refused(given().get("/api/v1/response-codes/98?lang=fr"), 422, "NOT_A_CHOICE");
        Rest.refused(
                given().queryParam("q", "6217000010001234567").get("/api/v1/response-codes"),
                422,
                "CARD_NUMBER_REFUSED");
    }

    @Test
    void a_merchant_who_signed_in_finds_the_way_too() {
        assertThat(Browser.of(MERCHANT).get("/check?code=98&debited=no").asString())
                .containsPattern(Pattern.compile("<a href=\"/check\"[^>]*>Check a code"));
    }

    private static io.restassured.response.ValidatableResponse get(String path, String language) {
        return plain(path, language).then();
    }

    private static Response plain(String path, String language) {
        return given().header("Accept-Language", language)
                .redirects()
                .follow(false)
                .get(path);
    }

    private static int zipped(Response answer) {
        try (var bytes = new java.io.ByteArrayOutputStream();
                var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(answer.asByteArray());
            zip.finish();
            return bytes.size();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
