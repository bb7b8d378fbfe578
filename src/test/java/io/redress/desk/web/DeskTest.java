package io.redress.desk.web;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.REOPENED;
import static io.redress.cases.CaseStatus.RESOLVED;
import static io.redress.cases.CaseStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Role;
import io.redress.shared.MovableClock;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do at the desk, by its forms. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class DeskTest {
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
    void a_case_is_taken_and_put_back() {
        journey.files(Claims.identified());
        var browser = liaison();
        browser.get("/desk?assigned=nobody").then().statusCode(200);
        browser.get(path());
        browser.post(path() + "/assignment").then().statusCode(303).header("Location", endsWith(path()));
        browser.get("/desk?assigned=me").then().body(containsString(journey.number()));
        browser.get("/desk?assigned=nobody").then().body(not(containsString(journey.number())));
        liaison()
                .get(path())
                .then()
                .body(containsString("You work on this case."))
                .body(containsString("Name of desk-liaison took the case."));
        browser.post(path() + "/release").then().statusCode(303);
        assertThat(journey.now().assignee()).isNull();
    }

    @Test
    void acting_on_a_free_case_takes_it_and_a_colleagues_case_says_that_it_is_theirs() {
        accounts.exists("desk-liaison2", Role.LIAISON);
        journey.files(Claims.identified());
        var browser = liaison();
        browser.get(path()).then().body(not(containsString("colleague")));
        browser.post(path() + "/evidence-requests", "kinds", "RECEIPT");
        assertThat(journey.now().assignee()).isEqualTo("desk-liaison");
        browser.get(path())
                .then()
                .body(containsString("You work on this case."))
                .body(not(containsString("colleague")));
        var colleague = Browser.of("desk-liaison2");
        var page = colleague.get(path()).then();
        page.body(containsString("Name of desk-liaison works on this case.")).body(containsString("colleague"));
        colleague
                .post(path() + "/bank-enquiries", "bank", "ICBC", "channel", "PHONE", "question", "请核实")
                .then()
                .statusCode(303);
        journey.isNow(AWAITING_BANK);
        assertThat(journey.now().assignee()).isEqualTo("desk-liaison");
    }

    @Test
    void the_merchant_is_asked_for_papers() {
        journey.files(Claims.identified());
        var browser = liaison();
        browser.get(path()).then().body(containsString("value=\"RECEIPT\" checked"));
        browser.post(path() + "/evidence-requests").then().statusCode(422).body(containsString("href=\"#kinds\">“"));
        browser.post(path() + "/evidence-requests", "kinds", "RECEIPT", "kinds", "BANK_SMS", "note", "请拍清楚")
                .then()
                .statusCode(303);
        journey.isNow(AWAITING_MERCHANT);
        browser.get(path())
                .then()
                .body(containsString("You need not wait"))
                .body(containsString("请拍清楚"))
                .body(containsString("The merchant was asked."));
        journey.gives(EvidenceKind.RECEIPT);
        var page = browser.get(path()).asString();
        var link = Pattern.compile("href=\"(" + path() + "/evidence/\\d+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        browser.get(link.group(1))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("见签购单"));
    }

    @Test
    void a_bank_is_asked_and_its_reply_recorded() {
        journey.files(Claims.identified());
        var browser = liaison();
        var rrn = journey.now().payment().rrn();
        browser.get(path()).then().body(containsString("请协助核实以下交易")).body(containsString(rrn));
        browser.post(path() + "/bank-enquiries", "bank", "ICBC", "channel", "PHONE", "question", "请核实")
                .then()
                .statusCode(303);
        journey.isNow(AWAITING_BANK);
        var page = browser.get(path()).asString();
        var action = Pattern.compile("action=\"(" + path() + "/bank-enquiries/\\d+/reply)\"")
                .matcher(page);
        assertThat(action.find()).isTrue();
        browser.post(action.group(1), "reply", "", "replyText", "6222 0212 3456 7890 128")
                .then()
                .statusCode(422)
                .body(containsString("full card number"))
                .body(containsString("href=\"#reply\""));
        browser.post(action.group(1), "reply", "CONFIRMED", "replyText", "已入账")
                .then()
                .statusCode(303);
        journey.isNow(IN_REVIEW);
        browser.get(path()).then().body(containsString("已入账"));
    }

    @Test
    void a_bank_that_is_not_on_the_list_is_asked_by_its_name() {
        journey.files(Claims.identified());
        var browser = liaison();
        browser.get(path());
        browser.post(path() + "/bank-enquiries", "bank", "", "otherBank", "", "channel", "PHONE", "question", "请核实")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#bank\""));
        browser.post(path() + "/bank-enquiries", "bank", "", "otherBank", "山阴农商行", "channel", "FAX", "question", "请核实")
                .then()
                .statusCode(303);
        journey.isNow(AWAITING_BANK);
        browser.get(path()).then().body(containsString("山阴农商行 was asked"));
        browser.get("/desk?assigned=me").then().statusCode(200).body(containsString(journey.number()));
    }

    @Test
    void money_above_the_limit_is_returned_and_then_approved_by_a_second_person() {
        journey.files(Claims.claim(250_000, "630012146420"));
        var browser = liaison();
        browser.get(path());
        browser.post(path() + "/proposal", "outcome", "UPHELD", "remedy", "NONE", "amount", "abc", "reason", "Yes")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#amount\""))
                .body(containsString("value=\"abc\""));
        proposes(browser);
        journey.isNow(AWAITING_APPROVAL);
        browser.get(path()).then().body(containsString("You proposed this")).body(not(containsString("/approval\"")));
        var lead = Browser.of("desk-lead");
        lead.get("/desk/approvals")
                .then()
                .body(containsString(journey.number()))
                .body(containsString("no evidence"));
        lead.get(path());
        lead.post(path() + "/approval", "decision", "RETURN", "decisionNote", "")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#decisionNote\""));
        lead.post(path() + "/approval", "decision", "RETURN", "decisionNote", "Why all?")
                .then()
                .statusCode(303);
        journey.isNow(IN_REVIEW);
        browser.get(path());
        proposes(browser);
        lead.get(path());
        lead.post(path() + "/approval", "decision", "APPROVE").then().statusCode(303);
        journey.isNow(RESOLVED);
        lead.get(path()).then().body(containsString("Why all?")).body(containsString("Approved by Name of desk-lead"));
    }

    @Test
    void a_lead_does_not_decide_on_the_own_proposal() {
        journey.files(Claims.claim(250_000, "630012146421"));
        var lead = Browser.of("desk-lead");
        lead.get(path());
        proposes(lead);
        lead.get("/desk/approvals").then().body(containsString("yours, so not yours to decide"));
        lead.get(path());
        var version = String.valueOf(journey.now().version());
        lead.post(path() + "/approval", "version", version, "decision", "APPROVE")
                .then()
                .statusCode(403);
        journey.isNow(AWAITING_APPROVAL);
    }

    @Test
    void a_resolved_case_is_reopened_but_never_withdrawn_by_the_desk() {
        journey.files(Claims.identified()).proposes(Outcome.DECLINED, Remedy.NONE, 0);
        var browser = liaison();
        browser.get(path());
        browser.post(path() + "/reopening", "reopeningReason", " ").then().statusCode(422);
        browser.post(path() + "/reopening", "reopeningReason", "New papers")
                .then()
                .statusCode(303);
        journey.isNow(REOPENED);
        browser.get(path()).then().body(not(containsString("/withdrawal")));
        browser.get(path()).then().body(matchesPattern("(?s)(.*Resolution <small class=\"under\">begun .*){2}"));
        browser.post(path() + "/withdrawal", "withdrawalReason", "Settled")
                .then()
                .statusCode(404);
        journey.isNow(REOPENED).withdraws().isNow(WITHDRAWN);
        browser.get(path()).then().body(containsString("This case is finished."));
    }

    @Test
    void a_stale_form_is_refused_and_loses_no_word() {
        journey.files(Claims.identified());
        var browser = liaison();
        browser.get(path());
        journey.asksForEvidence(EvidenceKind.ORDER);
        browser.post(
                        path() + "/proposal",
                        "outcome",
                        "DECLINED",
                        "remedy",
                        "NONE",
                        "amount",
                        "0",
                        "reason",
                        "Long words")
                .then()
                .statusCode(409)
                .body(containsString("The case changed while you wrote"))
                .body(containsString(">Long words</textarea>"));
        journey.asksBank();
        browser.post(
                        path() + "/proposal",
                        "outcome",
                        "DECLINED",
                        "remedy",
                        "NONE",
                        "amount",
                        "0",
                        "reason",
                        "Long words")
                .then()
                .statusCode(409)
                .body(containsString("What you had written"))
                .body(containsString(">Long words</textarea>"));
        journey.isNow(AWAITING_BANK);
    }

    private void proposes(Browser browser) {
        browser.post(
                        path() + "/proposal",
                        "outcome",
                        "UPHELD",
                        "remedy",
                        "MANUAL_REFUND",
                        "amount",
                        "2,500.00",
                        "reason",
                        "The bank confirms")
                .then()
                .statusCode(303);
    }

    private Browser liaison() {
        return Browser.of("desk-liaison");
    }

    private String path() {
        return "/desk/cases/" + journey.number();
    }
}
