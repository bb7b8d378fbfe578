package io.redress.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.MovableClock;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk shows, and to whom. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class DeskReadingTest {
    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    @Inject
    MovableClock clock;

    @BeforeEach
    void people() {
        accounts.exists("desk-liaison", Role.LIAISON);
        accounts.exists("desk-lead", Role.LEAD);
        accounts.exists("desk-manager", Role.MANAGER);
        accounts.exists("desk-shop", Role.MERCHANT);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_merchant_has_no_place_at_the_desk() {
        journey.files(Claims.identified());
        var shop = Browser.of("desk-shop");
        shop.get("/desk").then().statusCode(403);
        shop.get(path()).then().statusCode(403);
        shop.get("/desk/approvals").then().statusCode(403);
        Browser.of("desk-liaison").get("/desk/approvals").then().statusCode(403);
    }

    @Test
    void the_queue_shows_least_time_left_first() {
        accounts.exists("desk-sorter", Role.LIAISON);
        var sorter = new Actor("desk-sorter", Set.of(Role.LIAISON), null);
        var normal = journey.files(Claims.identified()).takes(sorter).number();
        var urgent = journey.files(Claims.claim(6_000_000, "630012146422"))
                .takes(sorter)
                .number();
        var page = Browser.of("desk-sorter").get("/desk?assigned=me").asString();
        assertThat(page).containsSubsequence("/desk/cases/" + urgent, "/desk/cases/" + normal);
        assertThat(page).containsPattern("class=\"clock (running|risk)\"");
    }

    @Test
    void a_case_number_leads_to_its_case_and_a_slip_is_told_kindly() {
        journey.files(Claims.identified());
        var number = journey.number();
        liaison()
                .get("/desk?number=" + number.toLowerCase().replace("-", ""))
                .then()
                .statusCode(303)
                .header("Location", endsWith(path()));
        liaison()
                .get("/desk?number=D26-0000001-0x9")
                .then()
                .statusCode(200)
                .body(containsString("is not a case number"));
    }

    @Test
    void an_overdue_bank_is_put_before_the_lead() {
        journey.files(Claims.identified()).asksBank().waits(Duration.ofDays(14));
        Browser.of("desk-lead")
                .get("/desk/approvals")
                .then()
                .body(containsString(journey.number()))
                .body(containsString("escalated"));
        liaison().get(path()).then().body(containsString("clock breached"));
    }

    @Test
    void a_manager_reads_and_does_not_work() {
        journey.files(Claims.identified());
        var manager = Browser.of("desk-manager");
        manager.get("/desk").then().statusCode(200).body(not(containsString("/assignment")));
        manager.get(path()).then().statusCode(200).body(not(containsString("/proposal\"")));
    }

    @Test
    void the_pages_speak_chinese_throughout() {
        accounts.exists("desk-zh", Role.LEAD);
        journey.files(Claims.unidentified());
        var browser = Browser.of("desk-zh");
        browser.get("/language?to=zh&back=/desk");
        for (var page : new String[] {"/desk", path(), "/desk/approvals"}) {
            browser.get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("lang=\"zh-CN\""))
                    .body(not(containsString("NOT_FOUND")));
        }
        browser.get(path()).then().body(containsString("办理进度")).body(containsString("您不必等待"));
    }

    private Browser liaison() {
        return Browser.of("desk-liaison");
    }

    private String path() {
        return "/desk/cases/" + journey.number();
    }
}
