package io.redress.journeys;

import static io.redress.testing.Rest.LEAD;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.LIAISON2;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.claim;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.isNow;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;
import static io.redress.testing.Rest.status;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way a case can take, as a program takes it. */
@QuarkusTest
class RestJourneyTest {
    private static final String WHY = "{\"reason\":\"金额不对\"}";
    private static final String DECLINED = """
            {"outcome": "DECLINED", "remedy": "NONE", "amountFen": 0, "reason": "记录一致"}""";

    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void papers_are_asked_and_given() {
        var number = filed();
        ask(LIAISON, number)
                .then()
                .statusCode(201)
                .body("kinds", contains("RECEIPT"))
                .body("note", equalTo("请补充"))
                .body("dueAt", notNullValue())
                .body("closing", nullValue());
        isNow(number, "AWAITING_MERCHANT");
        Rest.as(MERCHANT)
                .multiPart("kind", "RECEIPT")
                .multiPart("text", "见签购单")
                .post("/api/v1/cases/" + number + "/evidence")
                .then()
                .statusCode(201);
        isNow(number, "IN_REVIEW");
        get(MERCHANT, "/cases/" + number + "/evidence-requests")
                .then()
                .statusCode(200)
                .body("items.closing", contains("ANSWERED"))
                .body("next", nullValue());
    }

    @Test
    void a_bank_is_asked_and_answers_once() {
        var number = filed();
        int id = askBank(LIAISON, number, "ICBC")
                .then()
                .statusCode(201)
                .body("bank", equalTo("ICBC"))
                .body("chaseAt", notNullValue())
                .body("dueAt", notNullValue())
                .extract()
                .path("id");
        isNow(number, "AWAITING_BANK");
        var reply = "/cases/" + number + "/bank-enquiries/" + id + "/reply";
        post(LIAISON, reply, "{\"outcome\":\"CONFIRMED\",\"text\":\"已核实\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CONFIRMED"))
                .body("text", equalTo("已核实"));
        isNow(number, "IN_REVIEW");
        refused(post(LIAISON, reply, "{\"outcome\":\"DENIED\"}"), 409, "ALREADY_REPLIED");
        refused(post(LIAISON, reply.replace("/" + id + "/", "/999999/"), "{\"outcome\":\"DENIED\"}"), 404, "NOT_FOUND");
        get(MANAGER, "/cases/" + number + "/bank-enquiries")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("CONFIRMED"));
    }

    @Test
    void a_small_decision_holds_at_once() {
        var number = filed();
        propose(LIAISON, number, 12_500)
                .then()
                .statusCode(201)
                .body("state", equalTo("EXECUTED"))
                .body("caseStatus", equalTo("RESOLVED"));
        status(number)
                .body("outcome", equalTo("UPHELD"))
                .body("remedy", equalTo("CREDIT_ADJUSTMENT"))
                .body("returnedFen", equalTo(12_500))
                .body("appealUntil", notNullValue());
        get(MERCHANT, "/cases/" + number).then().body("reason", equalTo("记录如此"));
        get(MERCHANT, "/cases/" + number + "/timeline")
                .then()
                .body("items.find { it.event == 'RESOLVED' }.quote", equalTo("记录如此"));
    }

    @Test
    void a_second_person_looks_at_large_money() {
        var number = filed(MERCHANT, claim(250_000));
        propose(LEAD, number, 250_000).then().statusCode(201).body("caseStatus", equalTo("AWAITING_APPROVAL"));
        refused(decide(LEAD, number, "APPROVE", "好"), 403, "MAKER_IS_CHECKER");
        post(MERCHANT, "/cases/" + number + "/withdrawal", WHY)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        var second = filed(MERCHANT, claim(250_000));
        propose(LIAISON, second, 250_000).then().statusCode(201);
        refused(decide(LIAISON, second, "APPROVE", ""), 403, "ROLE_MAY_NOT");
        refused(decide(LEAD, second, "RETURN", " "), 422, "REQUIRED").body("errors[0].pointer", equalTo("/note"));
        decide(LEAD, second, "RETURN", "请再核实")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("caseStatus", equalTo("IN_REVIEW"));
        get(LIAISON, "/cases/" + second + "/proposal")
                .then()
                .body("checker", equalTo(LEAD))
                .body("decision", equalTo("RETURN"))
                .body("note", equalTo("请再核实"))
                .body("decidedAt", containsString("Z"));
        propose(LIAISON, second, 250_000).then().statusCode(201).body("checker", nullValue());
        decide(LEAD, second, "APPROVE", "看过记录").then().statusCode(200).body("caseStatus", equalTo("RESOLVED"));
        get(LEAD, "/cases/" + second + "/proposal")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXECUTED"))
                .body("maker", equalTo(LIAISON));
    }

    @Test
    void a_declined_case_is_reopened_by_an_appeal() {
        var number = filed();
        post(LIAISON, "/cases/" + number + "/proposal", DECLINED).then().statusCode(201);
        isNow(number, "RESOLVED");
        post(MERCHANT, "/cases/" + number + "/reopening", WHY)
                .then()
                .statusCode(200)
                .body("status", equalTo("REOPENED"))
                .body("outcome", nullValue())
                .body("remedy", nullValue())
                .body("resolvedAt", nullValue())
                .body("appealUntil", nullValue());
    }

    @Test
    void an_action_that_the_status_does_not_allow_says_what_is_allowed() {
        var number = filed();
        refused(post(MERCHANT, "/cases/" + number + "/reopening", WHY), 409, "STATUS_DOES_NOT_ALLOW")
                .body("caseStatus", equalTo("IN_REVIEW"))
                .body("allowed", containsInAnyOrder("GIVE_EVIDENCE", "WITHDRAW"));
        refused(decide(LEAD, number, "APPROVE", "好"), 409, "STATUS_DOES_NOT_ALLOW")
                .body("allowed", hasItems("PROPOSE", "ASK_BANK"));
        refused(decide(LEAD, number, "APPROVE", "好"), 409, "STATUS_DOES_NOT_ALLOW");
        post(MERCHANT, "/cases/" + number + "/withdrawal", WHY).then().statusCode(200);
        refused(ask(LIAISON, number), 409, "STATUS_DOES_NOT_ALLOW").body("allowed", equalTo(List.of()));
        refused(propose(LIAISON, number, 1), 409, "STATUS_DOES_NOT_ALLOW");
        refused(askBank(LIAISON, number, "ICBC"), 409, "STATUS_DOES_NOT_ALLOW");
    }

    @Test
    void one_liaison_has_a_case_at_a_time_and_a_lead_may_take_it_over() {
        var assignment = "/cases/" + filed() + "/assignment";
        Rest.as(LIAISON).post("/api/v1" + assignment).then().statusCode(200).body("assignee", equalTo(LIAISON));
        refused(post(LIAISON2, assignment, ""), 409, "ALREADY_ASSIGNED").body("assignee", equalTo(LIAISON));
        post(LEAD, assignment, "").then().statusCode(200).body("assignee", equalTo(LEAD));
        Rest.as(LEAD).delete("/api/v1" + assignment).then().statusCode(204);
        status(assignment.split("/")[2]).body("assignee", nullValue());
    }

    @Test
    void words_are_needed_and_have_a_limit() {
        var number = filed();
        for (var path : List.of("withdrawal", "reopening")) {
            post(MERCHANT, "/cases/" + number + "/" + path, "{\"reason\":\"  \"}")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/reason"));
        }
        post(
                        LIAISON,
                        "/cases/" + number + "/evidence-requests",
                        "{\"kinds\":[],\"note\":\"%s\"}".formatted("长".repeat(1001)))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/kinds", "/note"));
        post(LIAISON, "/cases/" + number + "/evidence-requests", "{\"kinds\":[\"PAPER\"]}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kinds/0"));
        post(LIAISON, "/cases/" + number + "/bank-enquiries", "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/bank", "/channel", "/question"));
        refused(propose(LIAISON, number, 12_501), 422, "AMOUNT_ABOVE_PAYMENT").body("max", equalTo(12_500));
    }

    @Test
    void the_merchant_reads_the_story_without_what_is_internal() {
        var number = filed();
        post(LIAISON, "/cases/" + number + "/assignment", "").then().statusCode(200);
        askBank(LIAISON, number, "ICBC").then().statusCode(201);
        get(LIAISON, "/cases/" + number + "/timeline")
                .then()
                .statusCode(200)
                .body("items.event", hasItems("FILED", "ASSIGNED", "BANK_ASKED"))
                .body("items.actor", hasItems(MERCHANT, LIAISON))
                .body("items.quote", hasItem("请核实该笔交易是否入账"));
        get(MERCHANT, "/cases/" + number + "/timeline")
                .then()
                .body("items.event", not(hasItem("ASSIGNED")))
                .body("items.actor", everyItem(in(List.of(MERCHANT, "system", "desk"))))
                .body("items.quote", everyItem(nullValue()));
        Rest.as(MERCHANT)
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/cases/" + number + "/timeline?limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].text", org.hamcrest.Matchers.matchesRegex(".*\\p{IsHan}.*"))
                .body("next", notNullValue());
    }

    private static Response ask(String username, String number) {
        return post(username, "/cases/" + number + "/evidence-requests", "{\"kinds\":[\"RECEIPT\"],\"note\":\"请补充\"}");
    }

    private static Response askBank(String username, String number, String bank) {
        return post(
                username,
                "/cases/" + number + "/bank-enquiries",
                "{\"bank\":\"%s\",\"channel\":\"PHONE\",\"question\":\"请核实该笔交易是否入账\"}".formatted(bank));
    }

    private static Response propose(String username, String number, long fen) {
        return post(
                username,
                "/cases/" + number + "/proposal",
                "{\"outcome\":\"UPHELD\",\"remedy\":\"CREDIT_ADJUSTMENT\",\"amountFen\":%d,\"reason\":\"记录如此\"}"
                        .formatted(fen));
    }

    private static Response decide(String username, String number, String decision, String note) {
        return post(
                username,
                "/cases/" + number + "/approval",
                "{\"decision\":\"%s\",\"note\":\"%s\"}".formatted(decision, note));
    }
}
