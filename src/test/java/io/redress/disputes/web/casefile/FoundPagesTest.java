package io.redress.disputes.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a merchant reads of the records, on payments of the sample month. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundPagesTest {
    private static final String NOT_DECIDED = "A person still decides";

    @Inject
    SampleFiles files;

    @Inject
    TestAccounts accounts;

    @BeforeAll
    void import_the_month() {
        accounts.existsFor("found-shop", "898510158120007");
        accounts.existsFor("found-twice", "898440370110002");
        files.importMonth();
    }

    @AfterAll
    void forget_the_month() {
        files.forgetCoverage();
    }

    @Test
    void whoever_files_reads_the_answer_at_once() {
        var shop = Browser.of("found-shop");
        var page = filed(shop, "FAILED_BUT_DEBITED", "2026-10-02", "193.95", Map.of("rrn", "627515835571"));
        assertThat(page.asString())
                .contains("Your dispute is filed", "What we found in the records", "Proven")
                .contains("¥193.95 is still owed to your customer.", "did not go through at the terminal", NOT_DECIDED)
                .contains("A person looks at what we found and decides by")
                .doesNotContain("Decision that fits", "Credit adjustment", "Which of these is it?");
    }

    @Test
    void the_answer_reads_the_same_in_chinese() {
        var shop = Browser.of("found-shop");
        shop.get("/language?to=zh&back=/disputes");
        var page = filed(shop, "FAILED_BUT_DEBITED", "2026-10-02", "193.95", Map.of("rrn", "627515835571"));
        assertThat(page.asString()).contains("我们核对记录的结果", "记录属实：仍应退还顾客 ¥193.95。", "终端显示未成功", "仍须由人员作出处理决定");
    }

    @Test
    void a_payment_that_is_not_there_is_said_to_be_so() {
        var page = filed(Browser.of("found-shop"), "FAILED_BUT_DEBITED", "2026-10-03", "7777.77", Map.of());
        assertThat(page.asString()).contains("Payment not found", "We did not find this payment in the records.");
    }

    @Test
    void of_several_payments_that_fit_the_merchant_picks_one() {
        var shop = Browser.of("found-twice");
        var page = filed(shop, "WRONG_AMOUNT", "2026-10-04", "43.95", Map.of("tid", "62106367", "last4", "9416"));
        assertThat(page.asString())
                .contains("Several payments fit what you told us.", "Which of these is it?", "card ending 9416")
                .contains("action=\"" + path(page) + "/payment\"");
        var picked = shop.post(
                path(page) + "/payment",
                Map.of("source", Browser.value(page, "source"), "row", Browser.value(page, "row")));
        assertThat(picked.statusCode()).isEqualTo(303);
        assertThat(shop.get(path(page)).asString())
                .contains("We looked at that payment.", "What happened to the money")
                .doesNotContain("Which of these is it?");
        assertThat(shop.post(path(page) + "/payment", Map.of("source", "JOURNAL", "row", "many"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_claim_that_waits_for_records_says_so() {
        accounts.existsFor("found-waits", "898510158120010");
        var page = filed(
                Browser.of("found-waits"),
                "MISSING_REFUND",
                "2026-11-09",
                "142.98",
                Map.of("tid", "43181131", "traceNo", "317486", "last4", "3159"));
        assertThat(page.asString())
                .contains("We are waiting for records", "It is too early to say", "we look again by ourselves");
    }

    private static Response filed(Browser shop, String claim, String date, String amount, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "ref",
                UUID.randomUUID().toString(),
                "claim",
                claim,
                "date",
                date,
                "amount",
                amount,
                "claimed",
                "WRONG_AMOUNT".equals(claim) ? "3.95" : amount,
                "expected",
                "WRONG_AMOUNT".equals(claim) ? "40" : "",
                "narrative",
                "顾客被扣款"));
        form.putAll(more);
        shop.get("/disputes/new");
        var answer = shop.post("/disputes", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        var address = URI.create(answer.header("Location"));
        return shop.get(address.getPath() + "?" + address.getQuery());
    }

    private static String path(Response page) {
        var found = page.asString().replaceAll("(?s).*?action=\"(/disputes/D[^/\"]+)/.*", "$1");
        assertThat(found).startsWith("/disputes/D").hasSizeLessThan(40);
        return found;
    }
}
