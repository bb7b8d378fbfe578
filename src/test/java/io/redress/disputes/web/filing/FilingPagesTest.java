package io.redress.disputes.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Cases;
import io.redress.identity.Role;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class FilingPagesTest {
    private static final String CARD = "6217000010012348802";

    @Inject
    TestAccounts accounts;

    @Inject
    Cases cases;

    private Browser shop;

    @BeforeEach
    void people() {
        accounts.exists("shop", Role.MERCHANT);
        accounts.exists("worker", Role.LIAISON);
        shop = Browser.of("shop");
    }

    @Test
    void a_filed_dispute_gets_a_number_and_says_what_happens_next_and_by_when() {
        var answer = shop.post("/disputes", form());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/disputes/D").endsWith("?filed=1");
        var page = shop.get(path(answer.header("Location"))).asString();
        assertThat(page).contains("Your dispute is filed", "Nothing to do now", "Beijing time", "¥125.00");
        assertThat(shop.get("/disputes").asString()).contains(number(answer.header("Location")));
    }

    @Test
    void a_double_click_files_once_and_later_changes_are_not_silently_lost() {
        var form = form();
        var first = shop.post("/disputes", form).header("Location");
        assertThat(shop.post("/disputes", form).header("Location")).isEqualTo(first);
        form.put("claimed", "99");
        assertThat(shop.post("/disputes", form).header("Location")).isEqualTo(first);
        assertThat(shop.get(path(first)).asString()).contains("Your later changes were not taken");
        var filed = QuarkusTransaction.requiringNew().call(() -> cases.count("callerRef", form.get("ref")));
        assertThat(filed).isEqualTo(1);
    }

    @Test
    void all_that_is_wrong_is_said_on_top_and_beside_and_nothing_typed_is_lost() {
        var form = form();
        form.put("amount", "many");
        form.put("date", "");
        form.put("narrative", "顾客<b>很着急</b>");
        var answer = shop.post("/disputes", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#amount\"", "href=\"#date\"", "id=\"amount-error\"", "id=\"date-error\"")
                .contains("“Day of the payment”: This is missing")
                .contains("value=\"many\"", "value=\"FAILED_BUT_DEBITED\" checked")
                .contains("顾客&lt;b&gt;很着急");
        assertThat(Browser.value(answer, "ref")).isEqualTo(form.get("ref"));
    }

    @Test
    void more_than_the_payment_can_be_about_is_said_at_the_amount_claimed() {
        var form = form();
        form.put("claimed", "9999999.99");
        var answer = shop.post("/disputes", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"claimed-error\"", "This claim can be about ¥125.00 at most");
    }

    @Test
    void a_full_card_number_is_refused_and_goes_nowhere() {
        var form = form();
        form.put("last4", CARD);
        form.put("narrative", "卡号 6217 0000 1001 2348 802");
        form.put("ref", CARD);
        var answer = shop.post("/disputes", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("looks like a full card number")
                .doesNotContain(CARD)
                .doesNotContain("6217 0000");
    }

    @Test
    void a_narrative_of_two_thousand_chinese_characters_fits() {
        var form = form();
        form.put("narrative", "扣".repeat(2000));
        assertThat(shop.post("/disputes", form).statusCode()).isEqualTo(303);
    }

    @Test
    void both_languages_are_spoken() {
        assertThat(shop.get("/disputes/new").asString()).contains("Have the receipt at hand", "凭证号 or VOUCHER NO");
        shop.get("/language?to=zh&back=/");
        assertThat(shop.get("/disputes/new").asString())
                .contains("请备好签购单", "重复扣款")
                .doesNotContain("Have the");
        assertThat(shop.get("/disputes").asString()).contains("我的案件");
        shop.get("/language?to=en&back=/");
    }

    @Test
    void nobody_but_a_merchant_files_here() {
        assertThat(Browser.of("worker").get("/disputes/new").statusCode()).isEqualTo(403);
        assertThat(new Browser().get("/disputes/new").statusCode()).isEqualTo(302);
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("ref", Browser.value(shop.get("/disputes/new"), "ref"));
        form.put("claim", "FAILED_BUT_DEBITED");
        form.put("date", "2026-10-27");
        form.put("amount", "125.00");
        form.put("last4", "8026");
        form.put("rrn", "630012146417");
        form.put("claimed", "125");
        form.put("narrative", "POS提示交易失败,顾客手机收到扣款短信。");
        return form;
    }

    private static String path(String location) {
        return location.replaceAll("https?://[^/]+", "");
    }

    private static String number(String location) {
        return location.replaceAll(".*/(D[0-9-]+).*", "$1");
    }
}
