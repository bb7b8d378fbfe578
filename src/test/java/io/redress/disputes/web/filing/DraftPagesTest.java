package io.redress.disputes.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.disputes.filing.DraftSweep;
import io.redress.evidence.DraftEvidence;
import io.redress.evidence.EvidenceItems;
import io.redress.identity.Role;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Filing;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server keeps of a filing that is under way. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class DraftPagesTest {
    private static final String CARD = "6217000010012348802";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = Papers.png();

    @Inject
    TestAccounts accounts;

    @Inject
    EntityManager database;

    @Inject
    DraftSweep sweep;

    @Inject
    DraftEvidence papers;

    @Inject
    EvidenceItems items;

    private Browser shop;

    @BeforeEach
    void people() {
        accounts.exists("draft-shop", Role.MERCHANT);
        accounts.existsFor("draft-rival", "898440370110099");
        shop = Browser.of("draft-shop");
    }

    @Test
    void what_was_begun_waits_on_another_device_and_goes_on_where_it_stopped() {
        var filing = begun();
        var elsewhere = Browser.of("draft-shop");
        assertThat(elsewhere.get("/disputes").asString())
                .contains("Finish what you started", "href=\"" + filing.draft() + "\"");
        assertThat(Filing.location(elsewhere.get(filing.draft()))).isEqualTo(filing.draft() + "/payment");
        assertThat(Filing.location(elsewhere.get(filing.draft() + "/check")))
                .as("no page before its turn")
                .isEqualTo(filing.draft() + "/payment");
        assertThat(elsewhere.get(filing.draft() + "/claim").asString())
                .contains("value=\"FAILED_BUT_DEBITED\" checked");
    }

    @Test
    void the_first_page_sent_twice_begins_one_draft() {
        var first = Filing.begunBy(shop, "");
        var one = Filing.location(first.sends("claim", "OTHER", "words", "同一份"));
        assertThat(Filing.location(first.sends("claim", "OTHER", "words", "同一份")))
                .isEqualTo(one);
    }

    @Test
    void a_draft_of_another_merchant_does_not_exist_on_any_route() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147711");
        var rival = Browser.of("draft-rival");
        var theirs = Filing.begunBy(rival, "");
        for (var page : new String[] {"", "/claim", "/payment", "/amounts", "/evidence", "/contact", "/check"}) {
            assertThat(rival.get(filing.draft() + page).statusCode()).as(page).isEqualTo(404);
        }
        for (var page : new String[] {"/payment", "/amounts", "/evidence", "/contact", "/check", "/removal"}) {
            assertThat(theirs.sendsTo(filing.draft() + page, "way", "MEMORY", "date", "2026-10-27", "amount", "1")
                            .statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(theirs.sendsTo(filing.draft() + "/claim", "claim", "OTHER", "words", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(theirs.sendsTo("/disputes/new", "draft", id(filing), "claim", "OTHER", "words", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(rival.upload(filing.draft() + "/evidence/papers", "RECEIPT", "a.pdf", PDF, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(rival.get("/disputes").asString()).doesNotContain(filing.draft());
        assertThat(shop.get(filing.draft() + "/check").statusCode()).isEqualTo(200);
        assertThat(shop.get("/disputes/drafts/nonsense/claim").statusCode()).isEqualTo(404);
    }

    @Test
    void a_stale_page_shows_what_was_kept_elsewhere_beside_what_was_sent_and_loses_neither() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147712");
        filing.opens(filing.draft() + "/contact");
        filing.at(Browser.of("draft-shop")).answers("name", "收银台二");
        var stale = filing.sends("name", "收银台一");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("Kept meanwhile from another device", "收银台二", "value=\"收银台一\"");
        var again = filing.sendsTo(filing.draft() + "/contact", "seen", Browser.value(stale, "seen"), "name", "收银台一");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(shop.get(filing.draft() + "/check").asString())
                .contains("收银台一")
                .doesNotContain("收银台二");
    }

    @Test
    void a_check_that_is_stale_is_not_filed_unseen() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147713");
        filing.at(Browser.of("draft-shop")).opens(filing.draft() + "/contact").answers("name", "另一台");
        var stale = filing.sends();
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("Somebody else changed this meanwhile", "另一台");
    }

    @Test
    void the_way_back_in_one_browser_is_no_clash() {
        var filing = begun();
        filing.opens(filing.draft() + "/claim");
        assertThat(filing.sends("claim", "OTHER", "words", "一").statusCode()).isEqualTo(303);
        assertThat(filing.sends("claim", "OTHER", "words", "二").statusCode())
                .as("the page that the browser kept")
                .isEqualTo(303);
    }

    @Test
    void papers_tick_the_list_and_hang_on_the_case() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147714");
        filing.opens(filing.draft() + "/evidence?change=1");
        assertThat(filing.page()).contains("still missing", "10 MB", "multiple", "capture=\"environment\"");
        assertThat(filing.gives("RECEIPT", "签购单.png", PNG, "").statusCode()).isEqualTo(303);
        assertThat(filing.gives("BANK_SMS", "", new byte[0], "尾号8026支出125.00元").statusCode())
                .isEqualTo(303);
        assertThat(filing.page())
                .contains("All that is usually needed is there.", "签购单.png")
                .doesNotContain("still missing");
        assertThat(filing.gives("LETTER", "run.exe", "MZ".getBytes(StandardCharsets.US_ASCII), "")
                        .asString())
                .contains("id=\"file-error\"", "签购单.png");
        assertThat(filing.gives("LETTER", "", new byte[0], "").asString()).contains("id=\"file-error\"");
        var extra = papers.of(UUID.fromString(id(filing))).get(1);
        shop.post(filing.draft() + "/evidence/papers/" + extra.id() + "/removal", java.util.Map.of());
        assertThat(filing.page()).contains("still missing");
        var filed = filing.opens(filing.draft() + "/check").answers();
        assertThat(shop.get("/disputes/" + filed.number()).asString()).contains("签购单.png", "Evidence arrived: Receipt");
    }

    @Test
    void who_goes_on_without_adding_loses_neither_the_words_nor_the_file() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147717");
        filing.opens(filing.draft() + "/evidence");
        assertThat(filing.page()).contains("formaction=\"" + filing.draft() + "/evidence\"");
        var answer = filing.goesOnWith("RECEIPT", "忘了添加.png", PNG, "顾客当场拍的");
        assertThat(Filing.location(answer)).isEqualTo(filing.draft() + "/contact");
        assertThat(papers.of(UUID.fromString(id(filing)))).hasSize(2);
        assertThat(filing.page()).contains("忘了添加.png");
        assertThat(Filing.location(filing.goesOnWith("RECEIPT", "", new byte[0], "  ")))
                .as("nothing more to take")
                .isEqualTo(filing.draft() + "/contact");
        assertThat(papers.of(UUID.fromString(id(filing)))).hasSize(2);
    }

    @Test
    void who_goes_on_with_what_is_refused_is_told_and_stays() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147718");
        filing.opens(filing.draft() + "/evidence");
        var bad = filing.goesOnWith("LETTER", "run.exe", "MZ".getBytes(StandardCharsets.US_ASCII), "见附件");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.asString()).contains("id=\"file-error\"", ">见附件<");
        isRefused(filing.goesOnWith("RECEIPT", "", new byte[0], "卡号" + CARD));
        assertThat(papers.of(UUID.fromString(id(filing)))).isEmpty();
    }

    @Test
    void a_full_card_number_is_refused_in_every_field_and_kept_nowhere() {
        var filing = Filing.begunBy(shop, "");
        isRefused(filing.sends("claim", "OTHER", "words", "卡号 6217 0000 1001 2348 802"));
        filing.answers("claim", "OTHER", "words", "无卡号");
        isRefused(filing.sends("way", "MEMORY", "date", CARD, "amount", CARD, "last4", CARD, "tid", CARD));
        isRefused(filing.sends("way", "TRACE", "date", "2026-10-27", "traceNo", CARD, "tid", CARD));
        isRefused(filing.sends("way", "REFERENCE", "date", "2026-10-27", "rrn", CARD));
        filing.answers("way", "MEMORY", "date", "2026-10-27", "amount", "125", "tid", "", "last4", "");
        isRefused(filing.sends("claimed", CARD));
        filing.answers("claimed", "125");
        isRefused(filing.gives("RECEIPT", "", new byte[0], "卡号" + CARD));
        isRefused(filing.gives("RECEIPT", CARD + ".png", PNG, ""));
        filing.answers();
        isRefused(filing.sends("name", CARD, "phone", CARD, "email", CARD));
        var kept = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select answers::text from filing_draft where id = cast(:id as uuid)", String.class)
                .setParameter("id", id(filing))
                .getSingleResult());
        assertThat(kept).contains("无卡号").doesNotContain(CARD).doesNotContain("6217 0000");
    }

    @Test
    void what_is_over_is_thrown_away_with_its_papers_and_what_was_filed_keeps_them() {
        var left = Filing.begunBy(shop, "").toTheCheck("630012147715");
        left.opens(left.draft() + "/evidence");
        left.gives("RECEIPT", "a.png", PNG, "");
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147716");
        filing.opens(filing.draft() + "/evidence");
        filing.gives("RECEIPT", "b.png", PNG, "");
        var draft = filing.draft();
        var filed = filing.opens(draft + "/check").answers();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update filing_draft set started_at = '2020-01-01', changed_at = '2020-01-01',"
                                + " expires_at = '2020-01-31' where id in (cast(:a as uuid), cast(:b as uuid))")
                .setParameter("a", id(left))
                .setParameter("b", draft.split("/")[3])
                .executeUpdate());
        assertThat(sweep.sweep()).isGreaterThanOrEqualTo(2);
        assertThat(shop.get(left.draft() + "/check").statusCode()).isEqualTo(404);
        assertThat(QuarkusTransaction.requiringNew().call(() -> items.count("draftId", UUID.fromString(id(left)))))
                .isZero();
        assertThat(shop.get("/disputes/" + filed.number()).asString()).contains("b.png");
    }

    @Test
    void a_draft_is_thrown_away_by_hand() {
        var filing = begun();
        shop.get("/disputes");
        assertThat(shop.post(filing.draft() + "/removal", java.util.Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(shop.get("/disputes").asString())
                .contains("The draft is gone.")
                .doesNotContain(filing.draft());
    }

    private static void isRefused(io.restassured.response.Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("looks like a full card number")
                .doesNotContain(CARD)
                .doesNotContain("6217 0000");
    }

    private Filing begun() {
        return Filing.begunBy(shop, "").answers("claim", "FAILED_BUT_DEBITED", "words", "");
    }

    private static String id(Filing filing) {
        return filing.draft().split("/")[3];
    }
}
