package io.redress.transactions.api;

import static io.redress.testing.Rest.ADMIN;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.as;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.refused;
import static io.redress.transactions.imports.ImportDesk.JOURNAL;
import static io.redress.transactions.imports.ImportDesk.SETTLEMENT;
import static io.redress.transactions.imports.ImportDesk.cleared;
import static io.redress.transactions.imports.ImportDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.redress.transactions.running.ImportRunner;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {
    @Inject
    SampleFiles samples;

    @AfterEach
    void other_tests_know_no_records() {
        samples.forgetCoverage();
    }

    @Inject
    Rest rest;

    @Inject
    ImportRunner runner;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void a_journal_is_accepted_run_in_the_background_and_told_to_the_end() {
        var body = JOURNAL
                + sale("2034-01-01T10:00:00+08:00", "A0000001", 1)
                + sale("2034-01-01T10:00:00+08:00", "A0000001", 2).replace(",102,", ",x,");
        var address = post("/imports/journal?from=2034-01-01&to=2034-01-02", body)
                .then()
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .body("error", nullValue())
                .extract()
                .header("Location");
        runner.runAll();
        var path = address.replaceFirst(".*/api/v1", "");
        get(ADMIN, path)
                .then()
                .body("state", equalTo("DONE"))
                .body("read", equalTo(2))
                .body("created", equalTo(1))
                .body("alreadyKnown", equalTo(0))
                .body("refused", equalTo(1))
                .body("refusedRows", equalTo("/api/v1" + path + "/refused"));
        get(ADMIN, path + "/refused")
                .then()
                .body("items.line", contains(3))
                .body("items[0].reason.code", equalTo("AMOUNT"))
                .body("items[0].reason.en", equalTo("amount_fen is no amount."))
                .body("items[0].reason.zh", containsString("金额"))
                .body("next", nullValue());
        get(ADMIN, "/imports").then().statusCode(200).body("items.state", hasItem("DONE"));
        get(LIAISON, "/coverage?from=2033-12-31&to=2034-01-02")
                .then()
                .body("journal", contains("2034-01-02"))
                .body("gaps.journal", contains("2033-12-31", "2034-01-01"))
                .body("incomplete.day", contains("2034-01-01"));
    }

    @Test
    void a_file_larger_than_all_other_bodies_comes_in() {
        var body = JOURNAL
                + IntStream.range(0, 90_000)
                        .mapToObj(i -> sale("2034-02-01T10:00:00+08:00", "A0000002", i))
                        .collect(Collectors.joining());
        assertThat(body.length()).isGreaterThan(13_000_000);
        var address =
                post("/imports/journal", body).then().statusCode(202).extract().header("Location");
        runner.runAll();
        get(ADMIN, address.replaceFirst(".*/api/v1", "")).then().body("created", equalTo(90_000));
    }

    @Test
    void a_settlement_file_needs_its_day() {
        refused(post("/imports/settlement", SETTLEMENT), 422, "REQUIRED")
                .body("errors[0].pointer", equalTo("/settleDate"));
        refused(post("/imports/settlement?settleDate=tomorrow", SETTLEMENT), 422, "MALFORMED");
        refused(post("/imports/settlement?settleDate=2034-03-01&layout=none", SETTLEMENT), 422, "MALFORMED")
                .body("detail", containsString("settlement"));
        refused(post("/imports/journal?from=2034-03-02&to=2034-03-01", JOURNAL), 422, "PERIOD_REVERSED");
        var address = post(
                        "/imports/settlement?settleDate=2034-03-02",
                        SETTLEMENT + cleared("2034-03-02", "2034-03-01T10:00:00+08:00", "A0000003", 1))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        runner.runAll();
        get(ADMIN, address.replaceFirst(".*/api/v1", ""))
                .then()
                .body("settleDate", equalTo("2034-03-02"))
                .body("created", equalTo(1));
    }

    @Test
    void a_file_of_another_kind_fails_and_says_so_in_both_languages() {
        var address = post("/imports/journal", SETTLEMENT)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        runner.runAll();
        get(ADMIN, address.replaceFirst(".*/api/v1", ""))
                .then()
                .body("state", equalTo("FAILED"))
                .body("error.code", equalTo("HEADER_WRONG"))
                .body("error.en", containsString("batch_no"))
                .body("error.zh", containsString("settle_date"))
                .body("$", not(hasItem("refusedRows")));
    }

    @Test
    void a_settlement_file_of_another_day_fails_and_its_lines_can_be_read() {
        var address = post(
                        "/imports/settlement?settleDate=2035-04-02",
                        SETTLEMENT + cleared("2034-04-02", "2034-04-01T10:00:00+08:00", "A0000004", 1))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        runner.runAll();
        var path = address.replaceFirst(".*/api/v1", "");
        get(ADMIN, path)
                .then()
                .body("state", equalTo("FAILED"))
                .body("refused", equalTo(1))
                .body("refusedRows", equalTo("/api/v1" + path + "/refused"))
                .body("error.code", equalTo("NOTHING_USABLE"))
                .body("error.en", containsString("No line of the file could be used"))
                .body("error.zh", containsString("全部未采用"));
        get(ADMIN, path + "/refused").then().body("items.reason.code", contains("OTHER_DAY"));
    }

    @Test
    void only_an_administrator_brings_records_in() {
        for (var other : new String[] {LIAISON, MANAGER, Rest.MERCHANT, Rest.ACQUIRER}) {
            as(other)
                    .contentType("text/csv")
                    .body(JOURNAL)
                    .post("/api/v1/imports/journal")
                    .then()
                    .statusCode(403);
            get(other, "/imports/1").then().statusCode(403);
        }
        get(Rest.MERCHANT, "/coverage").then().statusCode(403);
        refused(get(ADMIN, "/imports/999999999"), 404, "NOT_FOUND");
        refused(get(ADMIN, "/coverage?from=2034-01-02&to=2034-01-01"), 422, "PERIOD_REVERSED");
    }

    private static Response post(String path, String body) {
        return as(ADMIN).contentType("text/csv; charset=UTF-8").body(body).post("/api/v1" + path);
    }
}
