package io.redress.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Actors;
import io.redress.testing.AllAtOnce;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import io.redress.testing.LoggedWords;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same reference from the same caller is the same claim. */
@QuarkusTest
class FilingTwiceTest {
    private static final int THREADS = 20;

    @Inject
    FileClaim fileClaim;

    @Inject
    DatabaseState database;

    @Inject
    CaseJourney journey;

    @Test
    void twenty_requests_at_once_file_one_case() {
        var claim = withRef(UUID.randomUUID().toString());
        var answers = AllAtOnce.run(THREADS, i -> fileClaim.file(claim, Actors.MERCHANT));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.failure()).isNull());
        assertThat(answers.stream()
                        .map(answer -> answer.value().filed().number())
                        .distinct())
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.value().isNew()).hasSize(1);
        var number = answers.get(0).value().filed().number();
        assertThat(database.count("select count(*) from dispute_case where caller_ref = '" + claim.ref() + "'"))
                .isEqualTo(1);
        assertThat(database.count("select count(*) from act_ru_execution where business_key_ = '" + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_lost_race_tells_the_log_nothing_of_what_people_wrote() {
        var one = Claims.identified();
        var claim = new NewClaim(
                UUID.randomUUID().toString(),
                one.claim(),
                one.transaction(),
                one.claimedFen(),
                null,
                "the narrative of a race",
                new Contact("Somebody Racing", null, null));
        var logged = new LoggedWords();
        try (logged) {
            AllAtOnce.run(THREADS, i -> fileClaim.file(claim, Actors.MERCHANT));
        }
        assertThat(logged.all())
                .contains("dispute_case_caller_ref_uq")
                .doesNotContain("the narrative of a race", "Somebody Racing", claim.ref());
    }

    @Test
    void the_same_reference_of_another_caller_is_another_claim() {
        var claim = withRef(UUID.randomUUID().toString());
        var first = fileClaim.file(claim, Actors.MERCHANT);
        var other = fileClaim.file(claim, Actors.ACQUIRER);
        assertThat(other.isNew()).isTrue();
        assertThat(other.filed().number()).isNotEqualTo(first.filed().number());
    }

    /** Each write of the row counts its version up. */
    @Test
    void a_claim_that_goes_to_the_desk_is_written_once_and_changed_once() {
        assertThat(journey.files(Claims.identified()).now().version()).isEqualTo(1);
    }

    @Test
    void a_claim_without_a_reference_is_a_new_one_each_time() {
        var claim = withRef(null);
        assertThat(fileClaim.file(claim, Actors.MERCHANT).isNew()).isTrue();
        assertThat(fileClaim.file(claim, Actors.MERCHANT).isNew()).isTrue();
    }

    private static NewClaim withRef(String ref) {
        var one = Claims.identified();
        return new NewClaim(ref, one.claim(), one.transaction(), one.claimedFen(), null, one.narrative(), null);
    }
}
