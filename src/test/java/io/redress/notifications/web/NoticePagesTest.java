package io.redress.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Claim;
import io.redress.cases.NewClaim;
import io.redress.cases.Outcome;
import io.redress.cases.Payment;
import io.redress.cases.Remedy;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.resolution.Decision;
import io.redress.testing.Actors;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticePagesTest {
    private static final String MID = "NOTICED";

    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    @Test
    void the_merchant_is_spoken_to_and_sees_which_case_and_why() {
        accounts.existsFor("noticed", MID);
        var shop = Browser.of("noticed");
        assertThat(shop.get("/notices").asString()).contains("Nothing new").doesNotContain("class=\"news\"");
        var paid =
                new Payment(MID, "74407969", Claims.identified().transaction().date(), 23_450L, "8026", null, null);
        journey.files(
                new NewClaim(null, Claim.DUPLICATE_DEBIT, paid, 23_450L, null, "扣了两次", null),
                new Actor("noticed", Set.of(Role.MERCHANT), MID));
        journey.proposes(Outcome.DECLINED, Remedy.NONE, 0);

        var page = shop.get("/notices");
        assertThat(page.asString())
                .contains("Please send us: ", "Declined", "¥234.50", journey.number(), "记录显示如此")
                .contains("unread: </span>2</b>")
                .doesNotContain("The merchant was asked");
        assertThat(shop.get("/disputes/" + journey.number()).asString())
                .contains("Please send us: ")
                .doesNotContain("The merchant was asked");
    }

    @Test
    void what_came_back_names_its_maker() {
        accounts.exists("noticed-maker", Role.LIAISON);
        var maker = new Actor("noticed-maker", Set.of(Role.LIAISON), null);
        journey.files(Claims.claim(250_000, "630012146501")).takes(maker);
        journey.proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 250_000, maker).decides(Decision.RETURN, Actors.LEAD);
        assertThat(Browser.of("noticed-maker").get("/notices").asString())
                .contains("The proposal of Name of noticed-maker was sent back", "看过记录");
    }
}
