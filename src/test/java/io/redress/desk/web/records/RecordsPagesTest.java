package io.redress.desk.web.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.proof.SampleMonth;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk sees of the records, on cases of the sample month. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsPagesTest {
    @Inject
    SampleFiles files;

    @Inject
    Rest rest;

    @Inject
    TestAccounts accounts;

    @BeforeAll
    void import_the_month() {
        rest.everybodyExists();
        accounts.exists("desk-liaison", Role.LIAISON);
        accounts.exists("desk-lead", Role.LEAD);
        files.importMonth();
    }

    @AfterAll
    void forget_the_month() {
        files.forgetCoverage();
    }

    @Test
    void the_page_says_what_was_found_and_shows_both_sides_of_a_message() {
        var path = "/desk/cases/" + filed("C0005");
        Browser.of("desk-liaison")
                .get(path)
                .then()
                .body(containsString("What the records say"))
                .body(containsString("¥193.95 · Owed to the cardholder"))
                .body(containsString("What the terminal saw"))
                .body(containsString("refused (98) <span aria-hidden=\"true\">≠</span>"))
                .body(containsString("Records until"))
                .body(containsString("Credit adjustment · ¥193.95"));
    }

    @Test
    void the_page_says_the_same_in_chinese() {
        var path = "/desk/cases/" + filed("C0006");
        // the choice of a language stays with the account
        accounts.exists("desk-liaison-zh", Role.LIAISON);
        var browser = Browser.of("desk-liaison-zh");
        browser.get("/language?to=zh&back=/desk");
        browser.get(path)
                .then()
                .body(containsString("核实结果"))
                .body(containsString("¥96.17 · 应退持卡人"))
                .body(containsString("终端所见（终端流水）"))
                .body(containsString("已按核实结果预填"))
                .body(containsString("重新核实"));
        browser.post(path + "/assignment");
        browser.get("/desk?step=REVIEW&assigned=me").then().body(containsString("可直接处理"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0001", "C0007", "C0013", "C0028", "C0031", "C0023", "C0059", "C0039"})
    void the_proposal_is_prefilled_and_may_be_sent_as_it_is(String ref) {
        var path = "/desk/cases/" + filed(ref);
        var browser = Browser.of("desk-liaison");
        var page = browser.get(path).asString();
        assertThat(page).contains("Prefilled from what the records say");
        var form = page.substring(page.indexOf(path + "/proposal\""));
        var reason = inside(form, "(?s)<textarea id=\"reason\"[^>]*>([^<]*)</textarea>");
        assertThat(reason).isNotBlank();
        browser.post(
                        path + "/proposal",
                        "outcome",
                        inside(form, "(?s)name=\"outcome\".*?<option value=\"(\\w+)\" selected>"),
                        "remedy",
                        inside(form, "(?s)name=\"remedy\".*?<option value=\"(\\w+)\" selected>"),
                        "amount",
                        inside(form, "name=\"amount\" type=\"text\" value=\"([^\"]*)\""),
                        "reason",
                        reason)
                .then()
                .statusCode(303);
        browser.get(path).then().body(not(containsString("Ask the records again")));
    }

    @Test
    void what_was_typed_stays_and_is_not_replaced_by_the_suggestion() {
        var path = "/desk/cases/" + filed("C0002");
        var browser = Browser.of("desk-liaison");
        browser.get(path);
        browser.post(path + "/proposal", "outcome", "", "remedy", "", "amount", "1.00", "reason", "My own words")
                .then()
                .statusCode(422)
                .body(containsString(">My own words</textarea>"))
                .body(not(containsString("Prefilled from")));
    }

    @Test
    void the_lead_sees_the_answer_beside_a_proposal_that_differs_from_it() {
        var number = filed("C0016");
        var path = "/desk/cases/" + number;
        var browser = Browser.of("desk-liaison");
        browser.get(path).then().body(containsString("¥3,564.00"));
        browser.post(
                        path + "/proposal",
                        "outcome",
                        "PARTLY_UPHELD",
                        "remedy",
                        "GOODWILL",
                        "amount",
                        "3000.00",
                        "reason",
                        "Agreed by phone")
                .then()
                .statusCode(303);
        var lead = Browser.of("desk-lead");
        lead.get("/desk/approvals")
                .then()
                .body(containsString(number))
                .body(containsString("differs from the records’ suggestion"));
        lead.get(path)
                .then()
                .body(containsString("¥3,564.00 proven"))
                .body(containsString("Differs from what the records suggest:"));
    }

    @Test
    void the_queue_tells_the_verdict_and_what_is_ready() {
        var number = filed("C0003");
        accounts.exists("desk-liaison-queue", Role.LIAISON);
        var browser = Browser.of("desk-liaison-queue");
        browser.get("/desk/cases/" + number);
        browser.post("/desk/cases/" + number + "/assignment");
        var page = browser.get("/desk?step=REVIEW&assigned=me").asString();
        var row = page.substring(page.indexOf(number));
        assertThat(row.substring(0, row.indexOf("</tr>"))).contains("Proven", "ready to decide");
    }

    @Test
    void a_case_that_waits_for_files_can_be_worked_on_all_the_same() {
        var number = filed("C0068");
        var path = "/desk/cases/" + number;
        var browser = Browser.of("desk-liaison");
        browser.get("/desk?step=AWAIT_RECORDS")
                .then()
                .body(containsString(number))
                .body(containsString("Wait for the files"))
                .body(containsString("Not due yet"));
        browser.get(path)
                .then()
                .body(containsString("Awaited"))
                .body(containsString("settlement of"))
                .body(containsString("<li class=\"at-now\" aria-current=\"step\">\n      <span>Proving</span>"))
                .body(containsString("/evidence-requests\""))
                .body(containsString("/bank-enquiries\""))
                .body(not(containsString("Prefilled")));
        browser.post(path + "/proof").then().statusCode(303);
        browser.get(path).then().body(containsString("The records were asked again"));
    }

    /** Filed without the line's own ref: other tests file the same lines with it. */
    private static String filed(String ref) {
        var line = SampleMonth.labelled().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .line();
        return Rest.filed(Rest.ACQUIRER, line.replaceFirst("\"ref\": \"\\w+\", ", ""));
    }

    private static String inside(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
