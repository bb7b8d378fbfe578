package io.redress.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.FileClaim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.cases.ReopenCase;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.testing.Actors;
import io.redress.testing.AllAtOnce;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** Money above the limit moves by the word of two people, and once. */
@QuarkusTest
class SecondPersonTest {
    private static final long ABOVE_THE_LIMIT = 250_000;

    @Inject
    CaseJourney journey;

    @Inject
    Propose propose;

    @Inject
    Decide decide;

    @Inject
    ReopenCase reopen;

    @Inject
    FileClaim fileClaim;

    @Inject
    Cases cases;

    @Inject
    CarryOutDecision carryOut;

    @Inject
    EntityManager entities;

    @Inject
    DatabaseState database;

    @Test
    void the_maker_is_never_the_checker() {
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        propose.propose(journey.number(), money(), null, Actors.LEAD);
        assertThatThrownBy(() -> journey.decides(Decision.APPROVE, Actors.LEAD))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(Rule.MAKER_IS_CHECKER));
        journey.isNow(CaseStatus.AWAITING_APPROVAL);
        assertThat(rows("approval")).isZero();
        assertThat(journey.now().returnedFen()).isZero();
    }

    @Test
    void many_approvals_at_once_are_one_approval() {
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        propose.propose(journey.number(), money(), null, Actors.LIAISON);
        var answers = AllAtOnce.run(10, i -> decide.decide(journey.number(), Decision.APPROVE, "", null, lead(i)));
        assertThat(answers).filteredOn(answer -> answer.failure() == null).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.failure() != null).allSatisfy(answer -> assertThat(
                        answer.failure())
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(Rule.STATUS_DOES_NOT_ALLOW)));
        journey.isNow(CaseStatus.RESOLVED);
        assertThat(rows("approval")).isEqualTo(1);
        assertThat(database.count("select count(*) from adjustment where case_id = "
                        + journey.now().id()))
                .isEqualTo(1);
        assertThat(journey.now().returnedFen()).isEqualTo(ABOVE_THE_LIMIT);
    }

    @Test
    void approving_and_returning_at_once_is_one_of_the_two() {
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        propose.propose(journey.number(), money(), null, Actors.LIAISON);
        var answers =
                AllAtOnce.run(8, i -> decide.decide(journey.number(), Decision.values()[i % 2], "再看一下", null, lead(i)));
        assertThat(answers).filteredOn(answer -> answer.failure() == null).hasSize(1);
        assertThat(rows("approval")).isEqualTo(1);
        var approved = journey.now().status() == CaseStatus.RESOLVED;
        assertThat(journey.now().returnedFen()).isEqualTo(approved ? ABOVE_THE_LIMIT : 0);
    }

    @Test
    void a_reopening_does_not_start_the_limit_afresh() {
        journey.files(Claims.claim(400_000, Claims.rrn()))
                .proposes(Outcome.PARTLY_UPHELD, Remedy.MANUAL_REFUND, 100_000)
                .isNow(CaseStatus.RESOLVED);
        reopen.reopen(journey.number(), "再看一下", Actors.LIAISON);
        journey.proposes(Outcome.PARTLY_UPHELD, Remedy.MANUAL_REFUND, 1).isNow(CaseStatus.AWAITING_APPROVAL);
        assertThat(journey.now().returnedFen()).isEqualTo(100_000);
        journey.decides(Decision.APPROVE, Actors.LEAD).isNow(CaseStatus.RESOLVED);
        reopen.reopen(journey.number(), "再看一下", Actors.LIAISON);
        journey.proposes(Outcome.DECLINED, Remedy.NONE, 0).isNow(CaseStatus.RESOLVED);
    }

    @Test
    void nobody_gives_money_back_alone_on_a_claim_they_filed() {
        journey.files(Claims.identified());
        var own = fileClaim.file(Claims.identified(), Actors.LIAISON).filed().number();
        var back = propose.propose(own, money(12_500), null, Actors.LIAISON);
        assertThat(back.state()).isEqualTo(Proposal.State.MADE);
        decide.decide(own, Decision.APPROVE, "", null, Actors.LEAD);
        assertThat(cases.visibleTo(Actors.LEAD, own).returnedFen()).isEqualTo(12_500);
    }

    @Test
    void a_wrong_decision_table_pays_nobody() {
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        inReviewWithProposalOf("liaison", ABOVE_THE_LIMIT);
        assertThatThrownBy(() -> carryOut.recordAdjustment(journey.number())).hasMessageContaining("is not approved");
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        inReviewWithProposalOf("merchant", 1);
        assertThatThrownBy(() -> carryOut.recordAdjustment(journey.number())).hasMessageContaining("is not approved");
        assertThat(journey.now().returnedFen()).isZero();
    }

    @Test
    void the_database_refuses_money_that_no_second_person_approved() {
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        refusedByTheDatabase(inReviewWithProposalOf("liaison", ABOVE_THE_LIMIT), "adjustment_second_person_ck");
        journey.files(Claims.claim(ABOVE_THE_LIMIT, Claims.rrn()));
        refusedByTheDatabase(inReviewWithProposalOf("merchant", 1), "adjustment_second_person_ck");
        journey.files(Claims.claim(1_000, Claims.rrn()));
        refusedByTheDatabase(inReviewWithProposalOf("liaison", 1_001), "adjustment_claimed_ck");
    }

    @Test
    void the_database_adds_up_what_a_case_gave_back_before() {
        journey.files(Claims.claim(400_000, Claims.rrn()))
                .proposes(Outcome.PARTLY_UPHELD, Remedy.MANUAL_REFUND, 100_000)
                .reopens();
        refusedByTheDatabase(inReviewWithProposalOf("liaison", 1), "adjustment_second_person_ck");
    }

    /** As if the process had gone past the second person. */
    private Proposal inReviewWithProposalOf(String maker, long fen) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var made = new NewProposal(Outcome.PARTLY_UPHELD, Remedy.MANUAL_REFUND, fen, "记录显示如此");
            var proposal = new Proposal(journey.now().id(), made, maker, Instant.EPOCH);
            entities.persist(proposal);
            return proposal;
        });
    }

    private void refusedByTheDatabase(Proposal proposal, String constraint) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.persist(new Adjustment(proposal, Instant.EPOCH))))
                .rootCause()
                .isInstanceOfSatisfying(PSQLException.class, refusal -> assertThat(
                                refusal.getServerErrorMessage().getConstraint())
                        .isEqualTo(constraint));
    }

    private long rows(String table) {
        return database.count(
                "select count(*) from %s where proposal_id in (select id from proposal where case_id = %d)"
                        .formatted(table, journey.now().id()));
    }

    private static NewProposal money() {
        return money(ABOVE_THE_LIMIT);
    }

    private static NewProposal money(long fen) {
        return new NewProposal(Outcome.UPHELD, Remedy.MANUAL_REFUND, fen, "记录显示如此");
    }

    private static Actor lead(int which) {
        return new Actor("lead" + which, Set.of(Role.LEAD), null);
    }
}
