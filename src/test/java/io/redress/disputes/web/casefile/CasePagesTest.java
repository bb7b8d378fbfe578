package io.redress.disputes.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.timeline.CaseEvent;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Role;
import io.redress.testing.Actors;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class CasePagesTest {
    private static final byte[] PDF = Papers.pdf("paid");
    private static final byte[] NONE = {};

    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    private Browser shop;

    @BeforeEach
    void people() {
        accounts.exists("shop", Role.MERCHANT);
        accounts.exists("worker", Role.LIAISON);
        shop = Browser.of("shop");
    }

    @Test
    void each_paper_ticks_and_the_last_one_sends_the_case_on() {
        var page = opened(journey.files(Claims.identified()).asksForEvidence(EvidenceKind.RECEIPT, EvidenceKind.ORDER));
        assertThat(page)
                .contains(
                        "Send the papers we asked for",
                        "href=\"#papers\"",
                        "of it working time",
                        "请补充",
                        "still missing")
                .doesNotContain("☑");
        assertThat(shop.get("/disputes").asString()).contains("Waiting for you", "left", journey.number());

        assertThat(shop.upload(at("/evidence"), "RECEIPT", "小票.pdf", PDF, "").statusCode())
                .isEqualTo(303);
        page = opened(journey);
        assertThat(page).contains("The paper is here: Receipt.", "☑", "☐", "小票.pdf");
        journey.isNow(CaseStatus.AWAITING_MERCHANT);

        assertThat(shop.upload(at("/evidence"), "ORDER", "", NONE, "两杯茶，共 125 元")
                        .statusCode())
                .isEqualTo(303);
        journey.isNow(CaseStatus.IN_REVIEW);
        assertThat(opened(journey))
                .contains("Nothing to do now", "Written statement")
                .doesNotContain("☐");
    }

    @Test
    void a_copy_of_an_own_paper_is_saved_and_can_do_nothing() {
        journey.files(Claims.identified());
        opened(journey);
        shop.upload(at("/evidence"), "RECEIPT", "小票.pdf", PDF, "");
        var link = opened(journey).replaceAll("(?s).*href=\"(/disputes/[^\"]+/evidence/\\d+)\".*", "$1");
        var copy = shop.get(link);
        assertThat(copy.asByteArray()).isEqualTo(PDF);
        assertThat(copy.contentType()).isEqualTo("application/pdf");
        assertThat(copy.header("Content-Disposition")).startsWith("attachment;").contains("UTF-8''%E5%B0%8F");
        assertThat(copy.headers().getValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(copy.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        accounts.existsFor("rival", "898440370110002");
        assertThat(Browser.of("rival").get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void a_refused_paper_says_why_and_keeps_the_words() {
        journey.files(Claims.identified());
        opened(journey);
        var refused = shop.upload(at("/evidence"), "ORDER", "a.exe", "MZ nothing".getBytes(), "我的说明");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("href=\"#file\"", "id=\"file-error\"", "JPEG, PNG, PDF", "我的说明")
                .contains("value=\"ORDER\" selected");
        var empty = shop.upload(at("/evidence"), "ORDER", "", NONE, " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        var card = shop.upload(at("/evidence"), "ORDER", "", NONE, "卡 6217000010012348802");
        assertThat(card.asString())
                .contains("href=\"#text\"", "full card number")
                .doesNotContain("6217000010012348802");
        assertThat(opened(journey)).doesNotContain("Papers you gave");
    }

    @Test
    void a_paper_of_ten_megabytes_passes_and_one_byte_more_is_told() {
        journey.files(Claims.identified());
        opened(journey);
        var room = 10 * 1024 * 1024 - Papers.pdf("", "", "%").length;
        var large = Papers.pdf("", "", "%" + "x".repeat(room));
        assertThat(shop.upload(at("/evidence"), "RECEIPT", "a.pdf", large, "").statusCode())
                .isEqualTo(303);
        opened(journey);
        var larger = Arrays.copyOf(large, large.length + 1);
        assertThat(shop.upload(at("/evidence"), "RECEIPT", "a.pdf", larger, "").asString())
                .contains("id=\"file-error\"", "10 MB");
    }

    @Test
    void a_claim_is_withdrawn_with_a_reason_only_and_once() {
        journey.files(Claims.identified());
        opened(journey);
        assertThat(shop.get(at("/withdrawal")).asString()).contains("This cannot be undone", "Back to the case");
        var without = shop.post(at("/withdrawal"), Map.of("reason", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("Withdraw the claim?", "id=\"reason-error\"", "href=\"#reason\"");
        assertThat(shop.post(at("/withdrawal"), Map.of("reason", "顾客已收到退款")).statusCode())
                .isEqualTo(303);
        journey.isNow(CaseStatus.WITHDRAWN);
        assertThat(opened(journey))
                .contains("This claim was taken back", "顾客已收到退款")
                .doesNotContain("/withdrawal");
        var again = shop.post(at("/withdrawal"), Map.of("reason", "again"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("The case has moved on");
        assertThat(shop.get(at("/withdrawal")).statusCode())
                .as("nothing is left to ask")
                .isEqualTo(303);
    }

    @Test
    void the_outcome_is_told_with_its_reason_and_may_be_appealed_against() {
        journey.files(Claims.identified()).takes(Actors.LIAISON);
        journey.proposes(Outcome.DECLINED, Remedy.NONE, 0).isNow(CaseStatus.RESOLVED);
        var page = opened(journey);
        assertThat(page)
                .contains("The records do not bear out the claim", "appeal by", "Declined", "Accept the outcome")
                .contains("<blockquote class=\"words\">记录显示如此", "<blockquote>记录显示如此")
                .doesNotContain("liaison");
        assertThat(shop.get(at("/reopening")).asString()).contains("You can appeal until", "记录显示如此");
        assertThat(shop.post(at("/reopening"), Map.of("reason", "短信显示已扣款")).statusCode())
                .isEqualTo(303);
        journey.isNow(CaseStatus.REOPENED);
        assertThat(opened(journey))
                .contains("looked at again", "短信显示已扣款")
                .doesNotContain("The records do not bear out");
    }

    @Test
    void an_outcome_that_is_accepted_closes_the_case_before_its_time() {
        journey.files(Claims.identified()).takes(Actors.LIAISON);
        journey.proposes(Outcome.DECLINED, Remedy.NONE, 0).isNow(CaseStatus.RESOLVED);
        assertThat(shop.get("/disputes").asString())
                .contains("We have decided: accept it, or appeal", "you can no longer appeal", journey.number());
        assertThat(shop.get(at("/acceptance")).asString())
                .contains("Accept the outcome?", "nobody can appeal any more");
        assertThat(shop.post(at("/acceptance"), Map.of()).statusCode()).isEqualTo(303);
        journey.isNow(CaseStatus.CLOSED).told(CaseEvent.OUTCOME_ACCEPTED, CaseEvent.CLOSED);
        assertThat(opened(journey))
                .contains("You accepted the outcome. The case is closed.", "no appeal is wanted")
                .doesNotContain("appeal window is over", "/reopening");
        assertThat(shop.post(at("/reopening"), Map.of("reason", "doch")).statusCode())
                .isEqualTo(409);
        assertThat(shop.post(at("/acceptance"), Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void merchant_and_desk_write_to_each_other_and_see_what_is_new() {
        journey.files(Claims.identified()).takes(Actors.LIAISON);
        var card = post("卡号 6217000010012348802");
        assertThat(card.statusCode()).isEqualTo(422);
        assertThat(card.asString()).contains("id=\"message-error\"").doesNotContain("6217000010012348802");
        assertThat(post(" ").asString()).contains("href=\"#message\"");
        assertThat(post("顾客又来问了").statusCode()).isEqualTo(303);
        assertThat(post("顾客又来问了").statusCode()).as("sent twice").isEqualTo(303);
        assertThat(opened(journey).split("顾客又来问了")).hasSize(2);

        var worker = Browser.of("worker");
        var desk = "/desk/cases/" + journey.number();
        assertThat(worker.get(desk).asString()).contains("顾客又来问了", "Name of shop (merchant)", "Mark as read");
        worker.post(desk + "/messages", "messageText", "银行明天答复", "upTo", String.valueOf(Long.MAX_VALUE));
        assertThat(worker.get(desk).asString()).contains("银行明天答复").doesNotContain("Mark as read");

        assertThat(shop.get("/disputes").asString()).contains("A message you have not read", journey.number());
        var first = opened(journey);
        assertThat(first)
                .contains("银行明天答复", "</span> new</span>", "</span> read")
                .doesNotContain("Name of worker");
        assertThat(opened(journey)).doesNotContain("</span> new</span>");
        assertThat(shop.get("/disputes").asString()).doesNotContain("A message you have not read");
    }

    private Response post(String message) {
        opened(journey);
        return shop.post(at("/messages"), Map.of("message", message));
    }

    @Test
    void the_words_between_desk_and_bank_stay_there() {
        journey.files(Claims.identified()).asksBank();
        assertThat(opened(journey)).contains("We asked the bank").doesNotContain("请核实该笔交易是否入账");
    }

    @Test
    void the_case_of_another_shop_does_not_exist() {
        journey.files(Claims.identified());
        accounts.existsFor("rival", "898440370110002");
        var rival = Browser.of("rival");
        var page = rival.get(at(""));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("Check it for a slip", "Go to the front page");
        assertThat(rival.get("/disputes").asString())
                .doesNotContain(journey.number())
                .contains("File a dispute");
        rival.get("/disputes/new");
        assertThat(rival.post(at("/withdrawal"), Map.of("reason", "x")).statusCode())
                .isEqualTo(404);
        assertThat(rival.post(at("/reopening"), Map.of("reason", "")).statusCode())
                .isEqualTo(404);
        assertThat(rival.upload(at("/evidence"), "RECEIPT", "a.pdf", PDF, "").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("worker").get(at("")).statusCode()).isEqualTo(403);
        assertThat(shop.get("/disputes/D26-0000000-0").statusCode()).isEqualTo(404);
    }

    private String opened(CaseJourney of) {
        var page = shop.get("/disputes/" + of.number());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private String at(String noun) {
        return "/disputes/" + journey.number() + noun;
    }
}
