package io.redress.disputes.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.cases.Payment;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Money;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Filing;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
    private static final String SHOP = "898510158120007";
    private static final String TWICE = "898440370110002";
    private static final String WAITS = "898510158120010";

    @Inject
    SampleFiles files;

    @Inject
    TestAccounts accounts;

    @Inject
    FileClaim fileClaim;

    @BeforeAll
    void import_the_month() {
        accounts.existsFor("found-shop", SHOP);
        accounts.existsFor("found-twice", TWICE);
        files.importMonth();
    }

    @AfterAll
    void forget_the_month() {
        files.forgetCoverage();
    }

    @Test
    void whoever_files_reads_the_answer_at_once() {
        var shop = Browser.of("found-shop");
        var page = filed(shop, SHOP, "FAILED_BUT_DEBITED", "2026-10-02", "193.95", Map.of("rrn", "627515835571"));
        assertThat(page.asString())
                .contains("What we found in the records", "Proven")
                .contains("¥193.95 is still owed to your customer.", "did not go through at the terminal", NOT_DECIDED)
                .contains("A person looks at what we found and decides by")
                .contains("The way of the money", "Taken from the customer", "Taken: payment", "Not returned yet")
                .doesNotContain("Decision that fits", "Credit adjustment", "Which of these is it?");
    }

    @Test
    void the_confirmation_says_what_the_records_say() {
        var shop = Browser.of("found-shop");
        var filing = Filing.begunBy(shop, "")
                .answers("claim", "FAILED_BUT_DEBITED", "words", "")
                .answers("way", "REFERENCE", "date", "2026-10-02", "rrn", "627515835571");
        assertThat(filing.path()).endsWith("/payment?found=1");
        assertThat(filing.page()).contains("Is it one of these?", "¥193.95", "None of these");
        var nothing = filing.sendsTo(filing.draft() + "/payment/choice");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString()).contains("id=\"pick-error\"", "href=\"#pick\"");
        var foreign = filing.sendsTo(filing.draft() + "/payment/choice", "pick", "JOURNAL-999999999");
        assertThat(foreign.statusCode()).isIn(404, 422);
        filing.picks(filing.page().replaceAll("(?s).*?name=\"pick\" value=\"(\\w+-\\d+)\".*", "$1"));
        assertThat(filing.page()).contains("The payment: ¥193.95", "value=\"193.95\"");
        var filed = filing.answers("claimed", "193.95")
                .answers()
                .answers("name", "")
                .answers();
        assertThat(filed.page()).contains("¥193.95 is still owed to your customer.", "Proven");
        assertThat(shop.get("/disputes/" + filed.number()).asString()).contains("627515835571");
    }

    @Test
    void none_of_the_payments_shown_is_an_answer_too_and_changes_nothing_typed() {
        var filing = Filing.begunBy(Browser.of("found-twice"), "")
                .answers("claim", "WRONG_AMOUNT", "words", "")
                .answers("way", "MEMORY", "date", "2026-10-04", "amount", "43.95", "tid", "62106367", "last4", "9416");
        assertThat(filing.page().split("name=\"pick\"")).hasSizeGreaterThan(3);
        filing.picks("none");
        assertThat(filing.path()).endsWith("/amounts");
        assertThat(filing.page()).contains("The payment: ¥43.95");
    }

    @Test
    void the_answer_reads_the_same_in_chinese() {
        accounts.existsFor("found-shop-zh", SHOP);
        var shop = Browser.of("found-shop-zh");
        shop.get("/language?to=zh&back=/disputes");
        var page = filed(shop, SHOP, "FAILED_BUT_DEBITED", "2026-10-02", "193.95", Map.of("rrn", "627515835571"));
        assertThat(page.asString()).contains("我们核对记录的结果", "记录属实：仍应退还顾客 ¥193.95。", "终端显示未成功", "仍须由人员作出处理决定");
    }

    @Test
    void a_payment_that_is_not_there_is_said_to_be_so() {
        var page = filed(Browser.of("found-shop"), SHOP, "FAILED_BUT_DEBITED", "2026-10-03", "7777.77", Map.of());
        assertThat(page.asString()).contains("Payment not found", "We did not find this payment in the records.");
    }

    @Test
    void of_several_payments_that_fit_the_merchant_picks_one() {
        var shop = Browser.of("found-twice");
        var page =
                filed(shop, TWICE, "WRONG_AMOUNT", "2026-10-04", "43.95", Map.of("tid", "62106367", "last4", "9416"));
        assertThat(page.asString())
                .contains("Several payments fit what you told us.", "Which of these is it?", "card ending 9416")
                .contains("action=\"" + path(page) + "/payment\"", "Say which payment you mean", "href=\"#which\"")
                .contains("so its money cannot be followed");
        var list = shop.get("/disputes").asString();
        assertThat(list).contains("Say which payment you mean", "href=\"" + path(page) + "#which\"");
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
        accounts.existsFor("found-waits", WAITS);
        var page = filed(
                Browser.of("found-waits"),
                WAITS,
                "MISSING_REFUND",
                "2026-11-09",
                "142.98",
                Map.of("tid", "43181131", "traceNo", "317486", "last4", "3159"));
        assertThat(page.asString())
                .contains("We are waiting for records", "It is too early to say", "we look again by ourselves");
    }

    private Response filed(
            Browser shop, String mid, String claim, String date, String amount, Map<String, String> more) {
        var actor = new Actor("found", Set.of(Role.MERCHANT), mid);
        var fen = Money.ofYuan("amount", amount).fen();
        var payment = new Payment(
                actor.mid(),
                more.get("tid"),
                LocalDate.parse(date),
                fen,
                more.get("last4"),
                more.get("traceNo"),
                more.get("rrn"));
        var wrong = Claim.WRONG_AMOUNT.name().equals(claim);
        var told = new NewClaim(
                null, Claim.valueOf(claim), payment, wrong ? 395L : fen, wrong ? 4_000L : null, "顾客被扣款", null);
        var page = shop.get("/disputes/" + fileClaim.file(told, actor).filed().number());
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private static String path(Response page) {
        var found = page.asString().replaceAll("(?s).*?action=\"(/disputes/D[^/\"]+)/.*", "$1");
        assertThat(found).startsWith("/disputes/D").hasSizeLessThan(40);
        return found;
    }
}
