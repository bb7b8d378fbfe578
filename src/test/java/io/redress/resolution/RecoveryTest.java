package io.redress.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.Claim;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.cases.Outcome;
import io.redress.cases.Payment;
import io.redress.cases.Remedy;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.testing.Actors;
import io.redress.testing.AllAtOnce;
import io.redress.testing.Claims;
import io.redress.testing.RecordRows;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.web.RuleSentences;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Money of one payment goes back once, however many cases speak of it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final long TAKEN = 80_000;
    private static final long LARGE = 250_000;

    @Inject
    SampleFiles files;

    @Inject
    Rest rest;

    @Inject
    FileClaim fileClaim;

    @Inject
    Propose propose;

    @Inject
    Decide decide;

    @Inject
    Cases cases;

    @Inject
    RuleSentences sentences;

    @BeforeAll
    void import_the_sales() {
        rest.everybodyExists();
        files.journal(RecordRows.journal(
                RecordRows.sale(DAY, "700001", "625010700001", TAKEN),
                RecordRows.sale(DAY, "700002", "625010700002", TAKEN),
                RecordRows.sale(DAY, "700003", "625010700003", LARGE),
                RecordRows.sale(DAY, "700004", "625010700004", TAKEN)));
        files.settlement(
                DAY.plusDays(1),
                RecordRows.settlement(
                        RecordRows.cleared(DAY.plusDays(1), DAY, "700001", "625010700001", TAKEN),
                        RecordRows.cleared(DAY.plusDays(1), DAY, "700002", "625010700002", TAKEN),
                        RecordRows.cleared(DAY.plusDays(1), DAY, "700003", "625010700003", LARGE),
                        RecordRows.cleared(DAY.plusDays(1), DAY, "700004", "625010700004", TAKEN)));
    }

    @AfterAll
    void forget_the_days() {
        files.forgetCoverage();
    }

    @Test
    void a_second_case_about_the_payment_gives_back_the_rest_only() {
        var first = filed("625010700001", TAKEN);
        propose(first, Outcome.PARTLY_UPHELD, Remedy.MANUAL_REFUND, 50_000);
        var second = filed("625010700001", TAKEN);
        assertThatThrownBy(() -> propose(second, Outcome.PARTLY_UPHELD, Remedy.CREDIT_ADJUSTMENT, 30_001))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.RETURNED_ALREADY);
                    assertThat(refusal.fact("max")).isEqualTo("30000");
                    assertThat(sentences.of(refusal, Locale.ENGLISH))
                            .startsWith("Of this payment ¥500.00 by Manual refund on ")
                            .endsWith("at most ¥300.00 may still go back. Lower the amount.");
                    assertThat(sentences.of(refusal, Locale.CHINESE)).contains("手工退货 ¥500.00；最多还可退 ¥300.00");
                });
        propose(second, Outcome.PARTLY_UPHELD, Remedy.CREDIT_ADJUSTMENT, 30_000);
        Rest.get(Rest.LIAISON, "/cases/" + second + "/recoveries")
                .then()
                .statusCode(200)
                .body("takenFen", equalTo((int) TAKEN))
                .body("returnedFen", equalTo((int) TAKEN))
                .body("leftFen", equalTo(0))
                .body("recoveries", hasSize(2))
                .body("recoveries[0].track", equalTo("MANUAL_REFUND"))
                .body("recoveries[0].caseNumber", equalTo(first))
                .body("recoveries[0].arrived", equalTo(false));
        Rest.get(Rest.MERCHANT, "/cases/" + second + "/recoveries").then().statusCode(403);
    }

    @Test
    void many_decisions_at_once_on_cases_of_one_payment_return_it_once() {
        var numbers = IntStream.range(0, 8)
                .mapToObj(i -> filed("625010700002", TAKEN))
                .toList();
        var answers = AllAtOnce.run(8, i -> propose(numbers.get(i), Outcome.UPHELD, Remedy.MANUAL_REFUND, TAKEN));
        assertThat(answers).filteredOn(answer -> answer.failure() == null).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.failure() != null).allSatisfy(answer -> assertThat(
                        answer.failure())
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(Rule.RETURNED_ALREADY)));
        assertThat(numbers.stream().mapToLong(this::returned).sum()).isEqualTo(TAKEN);
    }

    @Test
    void an_approval_is_refused_when_another_case_was_first() {
        var first = filed("625010700003", LARGE);
        var second = filed("625010700003", LARGE);
        propose(first, Outcome.UPHELD, Remedy.MANUAL_REFUND, LARGE);
        propose(second, Outcome.UPHELD, Remedy.MANUAL_REFUND, LARGE);
        var answers =
                AllAtOnce.run(2, i -> decide.decide(i == 0 ? first : second, Decision.APPROVE, "", null, Actors.LEAD));
        assertThat(answers).filteredOn(answer -> answer.failure() == null).hasSize(1);
        assertThat(returned(first) + returned(second)).isEqualTo(LARGE);
        var refused = returned(first) == 0 ? first : second;
        assertThat(cases.visibleTo(Actors.LEAD, refused).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
        decide.decide(refused, Decision.RETURN, "已由另一案件退回", null, Actors.LEAD);
    }

    @Test
    void what_does_not_come_out_of_the_payment_is_not_counted() {
        var first = filed("625010700004", TAKEN);
        propose(first, Outcome.UPHELD, Remedy.GOODWILL, TAKEN);
        var second = filed("625010700004", TAKEN);
        propose(second, Outcome.UPHELD, Remedy.MANUAL_REFUND, TAKEN);
        assertThat(returned(second)).isEqualTo(TAKEN);
    }

    @Test
    void money_of_a_payment_that_nobody_could_name_is_seen_by_amount_and_card() {
        var vague = filed(null, 31_313);
        propose(vague, Outcome.UPHELD, Remedy.MANUAL_REFUND, 31_313);
        var again = filed(null, 31_313);
        assertThatThrownBy(() -> propose(again, Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 31_313))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.RETURNED_ALREADY);
                    assertThat(sentences.of(refusal, Locale.ENGLISH))
                            .startsWith("Of this payment ¥313.13 by Manual refund on ");
                });
        files.journal(RecordRows.journal(RecordRows.sale(DAY, "700005", "625010700005", 31_313)));
        var named = filed("625010700005", 31_313);
        assertThatThrownBy(() -> propose(named, Outcome.UPHELD, Remedy.CREDIT_ADJUSTMENT, 31_313))
                .isInstanceOf(RuleViolation.class);
        Rest.get(Rest.LIAISON, "/cases/" + named + "/recoveries")
                .then()
                .body("recoveries.caseNumber", hasItem(vague))
                .body("leftFen", equalTo(0));
        var other = filed(null, 31_314);
        propose(other, Outcome.UPHELD, Remedy.MANUAL_REFUND, 31_314);
        assertThat(returned(other)).isEqualTo(31_314);
    }

    private String filed(String rrn, long fen) {
        var payment = new Payment(Claims.MID, "74407969", DAY, fen, "8026", null, rrn);
        var claim = new NewClaim(null, Claim.FAILED_BUT_DEBITED, payment, fen, null, "POS提示交易失败,顾客手机收到扣款短信。", null);
        return fileClaim.file(claim, Actors.MERCHANT).filed().number();
    }

    private Proposal propose(String number, Outcome outcome, Remedy remedy, long fen) {
        return propose.propose(number, new NewProposal(outcome, remedy, fen, "记录显示如此"), null, Actors.LIAISON);
    }

    private long returned(String number) {
        return cases.visibleTo(Actors.LEAD, number).returnedFen();
    }
}
