package io.redress.disputes.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Cases;
import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.identity.Role;
import io.redress.testing.Actors;
import io.redress.testing.AllAtOnce;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Filing;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first page to the number. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class FilingPagesTest {
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
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147701");
        assertThat(filing.page())
                .contains("Check your answers", "630012147701", "¥125.00", "POS提示交易失败", "王店长")
                .contains("/claim?change=1", "/payment?change=1", "/amounts?change=1", "/evidence?change=1");
        var filed = filing.answers();
        assertThat(filed.page())
                .contains("Your dispute is filed", filed.number(), "Nothing to do now", "Beijing time", "receipt.pdf");
        var one = read(filed.number());
        assertThat(one.claim()).isEqualTo(Claim.FAILED_BUT_DEBITED);
        assertThat(one.claimedFen()).isEqualTo(12_500);
        assertThat(one.payment().rrn()).isEqualTo("630012147701");
        assertThat(one.contact().name()).isEqualTo("王店长");
        assertThat(shop.get("/disputes").asString()).contains(filed.number());
    }

    @Test
    void what_the_check_of_a_code_knows_is_carried_over_into_the_case() {
        var filing = Filing.begunBy(shop, "?claim=FAILED_BUT_DEBITED&responseCode=98&debited=yes");
        assertThat(filing.page())
                .contains(
                        "value=\"FAILED_BUT_DEBITED\" checked",
                        "The terminal showed: 98.",
                        "has a notice of the debit");
        var number = filing.answers("claim", "FAILED_BUT_DEBITED", "words", "")
                .answers("way", "MEMORY", "date", "2026-10-27", "amount", "125", "last4", "8026", "tid", "")
                .answers("claimed", "125")
                .answers()
                .answers("name", "")
                .answers()
                .number();
        assertThat(read(number).narrative())
                .isEqualTo("The terminal said failed, but the cardholder was debited.\nThe terminal showed: 98.\n"
                        + "The customer has a notice of the debit.");
        assertThat(read(number).contact()).isNull();
    }

    @Test
    void an_unusable_parameter_is_left_behind() {
        assertThat(Filing.begunBy(shop, "?claim=NOPE&responseCode=6217000010012348802&debited=maybe")
                        .page())
                .doesNotContain("6217000010012348802", "checked", "value=\"maybe\"");
    }

    @Test
    void a_double_click_and_a_second_device_file_once_and_lead_to_the_same_case() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147702");
        var check = filing.path();
        var elsewhere = filing.at(Browser.of("shop"));
        var answers = AllAtOnce.run(6, i -> Filing.location((i % 2 == 0 ? filing : elsewhere).sends())).stream()
                .map(AllAtOnce.Answer::value)
                .distinct()
                .toList();
        assertThat(answers).singleElement().asString().endsWith("/filed");
        assertThat(Filing.location(shop.get(check))).isEqualTo(answers.get(0));
        var draft = check.split("/")[3];
        assertThat(QuarkusTransaction.requiringNew().call(() -> cases.count("callerRef", draft)))
                .isEqualTo(1);
    }

    @Test
    void a_later_change_to_a_filed_draft_is_not_taken_and_told() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147703");
        var draft = filing.draft();
        var filed = filing.answers();
        var late = Filing.begunBy(shop, "").sendsTo(draft + "/contact", "name", "later");
        assertThat(Filing.location(late)).isEqualTo("/disputes/" + filed.number() + "/filed");
        assertThat(filed.page()).contains("Your later changes were not taken");
        assertThat(read(filed.number()).contact().name()).isEqualTo("王店长");
    }

    @Test
    void change_goes_to_the_page_and_comes_back_to_the_check() {
        var filing = Filing.begunBy(shop, "").toTheCheck("630012147704");
        var check = filing.path();
        filing.opens(check.replace("check", "contact?change=1"));
        assertThat(filing.page()).contains("value=\"王店长\"", "href=\"" + check + "\"");
        filing.answers("name", "李店长");
        assertThat(filing.path()).isEqualTo(check);
        assertThat(filing.page()).contains("李店长");
        filing.opens(check.replace("check", "claim?change=1"));
        filing.answers("claim", "WRONG_AMOUNT", "words", "多收了");
        assertThat(filing.path()).as("another claim needs other amounts").endsWith("/amounts");
        assertThat(filing.page()).contains("Amount that was debited", "Amount that would have been right");
    }

    @Test
    void a_wrong_amount_claims_the_difference() {
        var filing = Filing.begunBy(shop, "")
                .answers("claim", "WRONG_AMOUNT", "words", "输错金额")
                .answers("way", "MEMORY", "date", "2026-10-27", "amount", "125.00", "tid", "", "last4", "");
        var same = filing.sends("moved", "125", "right", "125");
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.asString()).contains("nothing to put right", "id=\"right-error\"");
        var filed = filing.answers("moved", "125.00", "right", "12.50")
                .answers()
                .answers("name", "")
                .answers();
        assertThat(read(filed.number()).claimedFen()).isEqualTo(11_250);
        assertThat(read(filed.number()).expectedFen()).isEqualTo(1_250);
    }

    @Test
    void more_than_the_payment_can_be_about_is_said_at_the_amount_claimed() {
        var filing = Filing.begunBy(shop, "")
                .answers("claim", "FAILED_BUT_DEBITED", "words", "")
                .answers("way", "MEMORY", "date", "2026-10-27", "amount", "125.00", "tid", "", "last4", "");
        assertThat(filing.page()).contains("value=\"125.00\"");
        var answer = filing.sends("claimed", "9999999.99");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"claimed-error\"", "This claim can be about ¥125.00 at most");
    }

    @Test
    void all_that_is_wrong_is_said_on_top_and_beside_and_nothing_typed_is_lost() {
        var filing = Filing.begunBy(shop, "").answers("claim", "OTHER", "words", "顾客<b>很着急</b>");
        var answer = filing.sends("way", "MEMORY", "date", "", "amount", "many", "last4", "12", "tid", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#amount\"", "href=\"#date\"", "id=\"amount-error\"", "id=\"date-error\"")
                .contains("“Day of the payment”: This is missing", "“Last four digits of the card”: This has the wrong")
                .contains("value=\"many\"", "value=\"MEMORY\" checked");
        filing.opens(filing.draft() + "/claim");
        assertThat(filing.page()).contains("顾客&lt;b&gt;很着急");
    }

    @Test
    void who_has_chosen_no_way_is_asked_for_the_way_alone() {
        var filing = Filing.begunBy(shop, "").answers("claim", "OTHER", "words", "x");
        assertThat(filing.sends("date", "").asString())
                .contains("id=\"way-error\"")
                .doesNotContain("date-error");
    }

    @Test
    void that_a_payment_is_not_in_the_records_is_a_note_and_no_success() {
        var filing = Filing.begunBy(shop, "").answers("claim", "OTHER", "words", "x");
        filing.sends("way", "REFERENCE", "date", "2026-10-27", "rrn", "630012147719");
        assertThat(filing.page())
                .contains("<p class=\"flash note\" role=\"status\">")
                .doesNotContain("✓");
    }

    @Test
    void something_else_needs_words_and_the_future_is_no_day_of_a_payment() {
        var filing = Filing.begunBy(shop, "");
        assertThat(filing.sends("claim", "OTHER", "words", "").asString()).contains("id=\"words-error\"");
        filing.answers("claim", "OTHER", "words", "说不清");
        assertThat(filing.sends("way", "REFERENCE", "date", "2126-10-27", "rrn", "630012147705")
                        .asString())
                .contains("This day lies in the future");
        assertThat(filing.sends("way", "REFERENCE", "date", "1926-10-27", "rrn", "630012147705")
                        .asString())
                .contains("No record reaches back");
    }

    @Test
    void both_languages_are_spoken() {
        assertThat(shop.get("/disputes/new").asString()).contains("It takes about three minutes", "Step 1 of 6");
        shop.get("/language?to=zh&back=/");
        assertThat(shop.get("/disputes/new").asString())
                .contains("第 1 步，共 6 步", "重复扣款", "看看例子")
                .doesNotContain("It takes");
        shop.get("/language?to=en&back=/");
    }

    @Test
    void nobody_but_a_merchant_files_here() {
        assertThat(Browser.of("worker").get("/disputes/new").statusCode()).isEqualTo(403);
        assertThat(new Browser().get("/disputes/new").statusCode()).isEqualTo(302);
    }

    @Test
    void a_merchant_can_put_down_nineteen_hundred_chinese_characters() {
        assertThat(Filing.begunBy(shop, "")
                        .sends("claim", "OTHER", "words", "扣".repeat(1900))
                        .statusCode())
                .isEqualTo(303);
    }

    private DisputeCase read(String number) {
        return QuarkusTransaction.requiringNew().call(() -> cases.visibleTo(Actors.LIAISON, number));
    }
}
