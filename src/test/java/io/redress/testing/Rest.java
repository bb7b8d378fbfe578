package io.redress.testing;

import static io.restassured.RestAssured.given;

import io.redress.api.Problem;
import io.redress.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.hamcrest.Matchers;

/** The people of the tests over HTTP, and the verbs of a case there. */
@ApplicationScoped
public class Rest {
    public static final String MERCHANT = "rest-merchant";
    public static final String ACQUIRER = "rest-acquirer";
    public static final String LIAISON = "rest-liaison";
    public static final String LIAISON2 = "rest-liaison2";
    public static final String LEAD = "rest-lead";
    public static final String MANAGER = "rest-manager";
    public static final String ADMIN = "rest-admin";

    private static final AtomicLong RRN = new AtomicLong(630_500_000_000L);

    private final TestAccounts accounts;

    Rest(TestAccounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody has an account; again is no change. */
    public void everybodyExists() {
        accounts.exists(MERCHANT, Role.MERCHANT);
        accounts.exists(ACQUIRER, Role.ACQUIRER);
        accounts.exists(LIAISON, Role.LIAISON);
        accounts.exists(LIAISON2, Role.LIAISON);
        accounts.exists(LEAD, Role.LEAD);
        accounts.exists(MANAGER, Role.MANAGER);
        accounts.exists(ADMIN, Role.ADMIN);
    }

    public static RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, "right");
    }

    public static Response get(String username, String path) {
        return as(username).get("/api/v1" + path);
    }

    public static Response post(String username, String path, String body) {
        return as(username).contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    /** A claim of the test merchant that goes to review at once. */
    public static String claim(long fen) {
        return claim(TestAccounts.MID, fen, "\"" + RRN.incrementAndGet() + "\"");
    }

    /** @param rrn in quotes, or {@code null}: then the merchant is asked for papers */
    public static String claim(String mid, long fen, String rrn) {
        return """
                {"claim": "FAILED_BUT_DEBITED", "transaction": {"mid": "%s", "tid": "74407969", "date": "2026-10-27",
                 "amountFen": %d, "cardLast4": "8026", "rrn": %s}, "claimedFen": %d, "narrative": "顾客被扣款"}""".formatted(mid, fen, rrn, fen);
    }

    /** Files a claim and gives the case's number. */
    public static String filed(String username, String claim) {
        return post(username, "/cases", claim).then().statusCode(201).extract().path("number");
    }

    public static String filed() {
        return filed(MERCHANT, claim(12_500));
    }

    public static ValidatableResponse status(String number) {
        return get(LIAISON, "/cases/" + number).then().statusCode(200);
    }

    public static void isNow(String number, String status) {
        status(number).body("status", Matchers.equalTo(status));
    }

    /** The refusal with this status of HTTP and, unless null, by this rule. */
    public static ValidatableResponse refused(Response answer, int status, String rule) {
        return answer.then().statusCode(status).contentType(Problem.MEDIA_TYPE).body("rule", Matchers.equalTo(rule));
    }
}
