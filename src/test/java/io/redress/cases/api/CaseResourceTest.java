package io.redress.cases.api;

import static io.redress.testing.Rest.ACQUIRER;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.claim;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.redress.testing.TestAccounts;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseResourceTest {
    private static final String OTHER_MID = "898440370110002";

    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void every_sample_claim_is_accepted_and_the_same_reference_again_is_the_same_case() throws IOException {
        List<String> lines;
        try (var samples = getClass().getResourceAsStream("/claims.jsonl")) {
            lines = new String(samples.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSize(81);
        for (var line : lines) {
            var first = post(ACQUIRER, "/cases", line).then().statusCode(201).extract();
            String number = first.path("number");
            assertThat(first.header("Location")).endsWith("/api/v1/cases/" + number);
            post(ACQUIRER, "/cases", line)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(number))
                    .body("ref", equalTo(JsonPath.from(line).getString("ref")));
        }
    }

    @Test
    void a_case_is_read_back_as_it_was_filed() {
        var number = filed(MERCHANT, claim(TestAccounts.MID, 12_500, "\"630012146417\""));
        get(MERCHANT, "/cases/" + number)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("status", equalTo("IN_REVIEW"))
                .body("claim", equalTo("FAILED_BUT_DEBITED"))
                .body("transaction.mid", equalTo(TestAccounts.MID))
                .body("transaction.date", equalTo("2026-10-27"))
                .body("transaction.amountFen", equalTo(12_500))
                .body("transaction.cardLast4", equalTo("8026"))
                .body("transaction.rrn", equalTo("630012146417"))
                .body("transaction.keySet()", not(hasItem("identified")))
                .body("claimedFen", equalTo(12_500))
                .body("narrative", equalTo("顾客被扣款"))
                .body("filedBy", equalTo(MERCHANT))
                .body("filedAt", containsString("Z"))
                .body("outcome", nullValue())
                .body("allowed", containsInAnyOrder("WITHDRAW", "GIVE_EVIDENCE"));
    }

    @Test
    void who_works_on_a_case_and_how_urgent_it_is_is_for_staff() {
        var number = filed(MERCHANT, claim(600_000));
        post(LIAISON, "/cases/" + number + "/assignment", "{}").then().statusCode(200);
        get(LIAISON, "/cases/" + number)
                .then()
                .body("priority", equalTo("HIGH"))
                .body("assignee", equalTo(LIAISON))
                .body("ref", nullValue());
        get(MERCHANT, "/cases/" + number).then().body("priority", nullValue()).body("assignee", nullValue());
    }

    @Test
    void what_belongs_to_somebody_else_does_not_exist() {
        var foreign = filed(ACQUIRER, claim(OTHER_MID, 12_500, null));
        refused(get(MERCHANT, "/cases/" + foreign), 404, "NOT_FOUND");
        refused(get(MERCHANT, "/cases/" + foreign + "/timeline"), 404, "NOT_FOUND");
        refused(post(MERCHANT, "/cases/" + foreign + "/withdrawal", "{\"reason\":\"x\"}"), 404, "NOT_FOUND");
        refused(get(ACQUIRER, "/cases/" + filed(MERCHANT, claim(12_500))), 404, "NOT_FOUND");
        get(MERCHANT, "/cases?mid=" + OTHER_MID).then().statusCode(200).body("items", equalTo(List.of()));
        refused(get(LIAISON, "/cases/D26-0000001-0"), 404, "NOT_FOUND");
        refused(get(LIAISON, "/cases/%00"), 404, "NOT_FOUND");
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        refused(post(MANAGER, "/cases", claim(12_500)), 403, "ROLE_MAY_NOT");
        refused(post(MERCHANT, "/cases", claim(OTHER_MID, 12_500, null)), 403, "ROLE_MAY_NOT");
        var number = filed(MERCHANT, claim(12_500));
        refused(post(MERCHANT, "/cases/" + number + "/assignment", "{}"), 403, "ROLE_MAY_NOT");
        refused(post(MANAGER, "/cases/" + number + "/withdrawal", "{\"reason\":\"x\"}"), 403, "ROLE_MAY_NOT");
        refused(get(MERCHANT, "/cases?assignee=liaison"), 403, "ROLE_MAY_NOT");
        get(MANAGER, "/cases/" + number).then().statusCode(200);
    }

    @Test
    void only_the_acquirer_brings_in_merchants_nobody_knows() {
        var invented = claim("LIAISONMADEUP", 99_999, null);
        refused(post(LIAISON, "/cases", invented), 422, "MERCHANT_UNKNOWN")
                .body("errors[0].pointer", equalTo("/transaction/mid"));
        refused(post(LIAISON, "/cases", invented), 422, "MERCHANT_UNKNOWN");
        filed(ACQUIRER, claim("ACQUIRERSWORD", 99_999, null));
        filed(LIAISON, claim("ACQUIRERSWORD", 99_999, null));
    }

    @Test
    void more_than_such_a_claim_can_mean_is_refused() {
        var much = claim(228_986).replace("\"claimedFen\": 228986", "\"claimedFen\": 999999999");
        for (var kind : List.of("FAILED_BUT_DEBITED", "DUPLICATE_DEBIT", "WRONG_AMOUNT", "OTHER")) {
            refused(post(MERCHANT, "/cases", much.replace("FAILED_BUT_DEBITED", kind)), 422, "CLAIM_ABOVE_PAYMENT")
                    .body("errors[0].pointer", equalTo("/claimedFen"));
        }
        var twice = claim(12_500).replace("\"claimedFen\": 12500", "\"claimedFen\": 25000");
        pointed(twice, "/claimedFen");
        post(MERCHANT, "/cases", twice.replace("FAILED_BUT_DEBITED", "DUPLICATE_DEBIT"))
                .then()
                .statusCode(201);
    }

    @Test
    void each_value_that_is_wrong_is_pointed_at() {
        post(MERCHANT, "/cases", "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/claim", "/transaction", "/claimedFen", "/narrative"));
        pointed(claim(0), "/claimedFen");
        pointed(claim(12_500).replace("2026-10-27", "tomorrow"), "/transaction/date");
        pointed(claim(12_500).replace("2026-10-27", "2090-01-01"), "/transaction/date");
        pointed(claim(12_500).replace("2026-10-27", "-9999999-01-01"), "/transaction/date");
        pointed(claim(12_500).replace("8026", "802"), "/transaction/cardLast4");
        pointed(claim(12_500).replace("\"FAILED_BUT_DEBITED\"", "3"), "/claim");
        pointed(claim(12_500).replace("\"claimedFen\": 12500", "\"claimedFen\": 12.5"), "/claimedFen");
        pointed(claim(12_500).replace("\"claimedFen\": 12500", "\"claimedFen\": 1e40"), "/claimedFen");
        pointed(
                claim(12_500).replace("\"claimedFen\": 12500", "\"claimedFen\": 99999999999999999999999"),
                "/claimedFen");
        pointed(claim(12_500).replace("顾客被扣款", " "), "/narrative");
        pointed(claim(12_500).replace("顾客被扣款", "a\\u0000b"), "/narrative");
        pointed(claim(12_500).replace("顾客被扣款", "很".repeat(2001)), "/narrative");
        pointed("{\"ref\":\"\"," + claim(12_500).substring(1), "/ref");
        pointed("{\"contact\":{\"email\":\"nobody\"}," + claim(12_500).substring(1), "/contact/email");
        post(MERCHANT, "/cases", "{\"ref\":").then().statusCode(400);
        assertThat(post(MERCHANT, "/cases", "null").statusCode()).isBetween(400, 422);
        assertThat(post(MERCHANT, "/cases", "").statusCode()).isBetween(400, 422);
    }

    @Test
    void a_member_that_nobody_knows_may_be_a_slip_and_is_refused() {
        refused(post(MERCHANT, "/cases", "{\"expectdFen\":43," + claim(12_500).substring(1)), 422, "UNKNOWN_FIELD")
                .body("errors[0].pointer", equalTo("/expectdFen"));
    }

    @Test
    void a_list_is_read_in_pages_the_newest_first() {
        var mid = "RESTPAGES000001";
        var filed = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            filed.add(0, filed(ACQUIRER, claim(mid, 12_500 + i, null)));
        }
        var read = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        String after = "";
        do {
            var page = get(LIAISON, "/cases?limit=10&mid=" + mid + after).then().statusCode(200);
            List<String> numbers = page.extract().path("items.number");
            sizes.add(numbers.size());
            read.addAll(numbers);
            String next = page.extract().path("next");
            after = next == null ? null : "&after=" + next;
        } while (after != null);
        assertThat(sizes).containsExactly(10, 10, 5);
        assertThat(read).isEqualTo(filed);
    }

    @Test
    void a_list_is_narrowed_and_a_wrong_filter_is_explained() {
        var number = filed(MERCHANT, claim(12_500));
        post(MERCHANT, "/cases/" + number + "/withdrawal", "{\"reason\":\"已退款\"}")
                .then()
                .statusCode(200);
        get(MERCHANT, "/cases?status=WITHDRAWN&claim=FAILED_BUT_DEBITED&limit=100")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(number))
                .body("items.status", everyItem(equalTo("WITHDRAWN")));
        post(LIAISON, "/cases/" + filed(MERCHANT, claim(12_501)) + "/assignment", "")
                .then()
                .statusCode(200);
        get(MANAGER, "/cases?assignee=" + LIAISON)
                .then()
                .statusCode(200)
                .body("items.assignee", everyItem(equalTo(LIAISON)));
        refused(get(MERCHANT, "/cases?status=LOST"), 422, "NOT_A_CHOICE")
                .body("errors[0].pointer", equalTo("/status"))
                .body("allowed", hasItems("IN_REVIEW", "CLOSED"));
        get(MERCHANT, "/cases?mid=%00").then().statusCode(422).body("errors[0].pointer", endsWith("/mid"));
        refused(get(MERCHANT, "/cases?limit=101"), 422, "MALFORMED");
    }

    private static void pointed(String claim, String pointer) {
        post(MERCHANT, "/cases", claim)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }
}
