package io.redress.suspicions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.answer.Verdict;
import io.redress.proof.SampleMonth;
import io.redress.testing.Browser;
import io.redress.testing.DatabaseState;
import io.redress.testing.Rest;
import io.redress.testing.SampleFiles;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The sample month before anyone files, and after. One story: each step stands on the one before. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SweepOverRestTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String OWN_MIDS = "797";
    private static final String MONTH = "/suspicions/sweep?from=2026-10-01&to=2026-11-05";

    @Inject
    SampleFiles files;

    @Inject
    SweepRunner runner;

    @Inject
    Rest rest;

    @Inject
    DatabaseState database;

    /** The month at merchants of its own: other tests claim the faults of the samples' merchants. */
    @BeforeAll
    void import_the_month(@TempDir Path own) throws IOException {
        rest.everybodyExists();
        var settlement = Files.createDirectory(own.resolve("settlement"));
        copy(SAMPLES.resolve("journal.csv"), own.resolve("journal.csv"));
        try (var days = Files.list(SAMPLES.resolve("settlement"))) {
            for (var day : days.toList()) {
                copy(day, settlement.resolve(day.getFileName()));
            }
        }
        files.importAll(List.of(own.resolve("journal.csv")), settlement);
    }

    @AfterAll
    void forget_the_month() {
        files.forgetCoverage();
    }

    @Test
    @Order(1)
    void it_finds_what_a_label_calls_proven_and_nobody_claimed_and_nothing_that_a_label_refutes() {
        swept(Rest.LEAD).body("state", equalTo("DONE")).body("merchants", greaterThanOrEqualTo(1));
        var found = open();
        Rest.get(Rest.LIAISON, "/suspicions?state=OPEN")
                .then()
                .body("items.reasons.text.flatten()", everyItem(containsString(" ")));
        var wrong = new ArrayList<String>();
        for (var labelled : unclaimed()) {
            var hit = found.stream().filter(one -> touches(one, labelled)).toList();
            var proven = hit.stream()
                    .anyMatch(one -> ((Number) one.get("provenFen")).longValue() == labelled.provenFen()
                            && one.get("claim")
                                    .equals(labelled.question().claim().name()));
            if (labelled.verdict() == Verdict.PROVEN
                    ? !proven
                    : labelled.verdict() == Verdict.REFUTED && about(hit, labelled)) {
                wrong.add(labelled + " but the sweep says " + hit);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).allSatisfy(one -> assertThat(SampleMonth.labelled())
                .as(one.toString())
                .anyMatch(labelled -> labelled.verdict() == Verdict.PROVEN && touches(one, labelled)));
    }

    @Test
    @Order(2)
    void looking_again_finds_nothing_new() {
        swept(Rest.ADMIN).body("created", equalTo(0)).body("found", greaterThanOrEqualTo(open().size()));
        Rest.refused(
                Rest.post(Rest.LEAD, "/suspicions/sweep?from=2026-10-02&to=2026-10-01", ""), 422, "PERIOD_REVERSED");
        Rest.post(Rest.LIAISON, MONTH, "").then().statusCode(403);
    }

    @Test
    @Order(3)
    void a_claim_that_is_filed_takes_its_suspicion_off_the_list() {
        var before = open();
        var filed = unclaimed().stream()
                .filter(labelled -> labelled.verdict() == Verdict.PROVEN)
                .limit(5)
                .toList();
        filed.forEach(labelled ->
                Rest.post(Rest.ACQUIRER, "/cases", own(labelled.line())).then().statusCode(201));
        assertThat(open()).hasSize(before.size() - filed.size()).noneMatch(one -> filed.stream()
                .anyMatch(labelled -> touches(one, labelled)));
        swept(Rest.LEAD).body("created", equalTo(0));
        assertThat(open()).hasSize(before.size() - filed.size());
    }

    @Test
    @Order(4)
    void one_click_opens_proven_cases_and_again_opens_no_other() {
        var ids = open().stream().limit(2).map(one -> one.get("id")).toList();
        var body = "{\"ids\": " + ids + "}";
        var opened = Rest.post(Rest.LIAISON, "/suspicions/cases", body)
                .then()
                .statusCode(200)
                .body("caseNumber", everyItem(notNullValue()))
                .extract()
                .jsonPath()
                .getList("caseNumber", String.class);
        var desk = Browser.of(Rest.LIAISON);
        opened.forEach(number -> desk.get("/desk/cases/" + number)
                .then()
                .statusCode(200)
                .body(containsString("What went back already")));
        opened.forEach(number -> Rest.get(Rest.LIAISON, "/cases/" + number + "/proof")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("PROVEN")));
        Rest.post(Rest.LIAISON, "/suspicions/cases", body)
                .then()
                .statusCode(200)
                .body("caseNumber", equalTo(opened));
        assertThat(open()).noneMatch(one -> ids.contains(one.get("id")));
    }

    @Test
    @Order(5)
    void what_somebody_dismissed_is_not_found_again() {
        var id = open().get(0).get("id");
        Rest.refused(
                Rest.post(Rest.LIAISON, "/suspicions/" + id + "/dismissal", "{\"reason\": \" \"}"), 422, "REQUIRED");
        Rest.post(Rest.LIAISON, "/suspicions/" + id + "/dismissal", "{\"reason\": \"商户已现金退款\"}")
                .then()
                .statusCode(204);
        swept(Rest.LEAD).body("created", equalTo(0));
        assertThat(open()).noneMatch(one -> one.get("id").equals(id));
        Rest.refused(
                Rest.post(Rest.LIAISON, "/suspicions/" + id + "/dismissal", "{\"reason\": \"再来\"}"),
                409,
                "STATUS_DOES_NOT_ALLOW");
        Rest.get(Rest.MANAGER, "/suspicions/precision")
                .then()
                .statusCode(200)
                .body("decided", equalTo(0))
                .body("dismissed", equalTo(1));
    }

    @Test
    @Order(6)
    void the_desk_chooses_on_a_page() {
        var open = open().size();
        var desk = Browser.of(Rest.LEAD);
        desk.get("/desk/suspicions")
                .then()
                .statusCode(200)
                .body(containsString("Suspected faults"))
                .body(containsString("0 of 0 decided cases were upheld; 1 were dismissed"));
        var id = open().get(0).get("id").toString();
        desk.post("/desk/suspicions/cases", "id", id).then().statusCode(303);
        assertThat(open()).hasSize(open - 1);
        desk.get("/desk/suspicions").then().body(containsString("Cases opened: 1."));
        desk.post("/desk/suspicions/cases").then().statusCode(422);
        desk.post("/desk/suspicions/sweep", "from", "2026-10-01", "to", "")
                .then()
                .statusCode(422);
        Browser.of(Rest.MERCHANT).get("/desk/suspicions").then().statusCode(403);
    }

    @Test
    @Order(7)
    void a_look_is_asked_for_once_and_seen_while_it_runs() {
        var desk = Browser.of(Rest.LEAD);
        desk.get("/desk/suspicions").then().statusCode(200);
        var period = new String[] {"from", "2026-10-01", "to", "2026-10-02"};
        var page = desk.post("/desk/suspicions/sweep", period)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*/desk", "/desk");
        desk.post("/desk/suspicions/sweep", period).then().header("Location", endsWith(page));
        desk.get(page).then().header("Refresh", notNullValue()).body(containsString("you may leave this page"));
        assertThat(runner.runAll()).isOne();
        desk.get(page).then().header("Refresh", nullValue()).body(containsString("Merchants looked through: "));
        desk.get("/desk/suspicions").then().body(containsString(page));
    }

    private ValidatableResponse swept(String who) {
        var at = Rest.post(who, MONTH, "").then().statusCode(202).extract().header("Location");
        runner.runAll();
        return Rest.get(who, at.replaceFirst(".*/api/v1", "")).then().statusCode(200);
    }

    private static boolean about(List<Map<String, Object>> hits, SampleMonth.Labelled labelled) {
        return hits.stream().anyMatch(one -> one.get("claim")
                .equals(labelled.question().claim().name()));
    }

    private static void copy(Path sample, Path to) throws IOException {
        Files.writeString(to, Files.readString(sample).replaceAll(",898(\\d{12}),", "," + OWN_MIDS + "$1,"));
    }

    private static String own(String claim) {
        return claim.replaceFirst("\"898(\\d{12})\"", "\"" + OWN_MIDS + "$1\"")
                .replaceFirst("\"ref\": *\"", "\"ref\": \"own-");
    }

    /** The month's claims that no case was filed for yet. */
    private List<SampleMonth.Labelled> unclaimed() {
        return SampleMonth.labelled().stream()
                .filter(labelled -> database.count(
                                "select count(*) from dispute_case where caller_ref = 'own-" + labelled.ref() + "'")
                        == 0)
                .toList();
    }

    private static List<Map<String, Object>> open() {
        var all = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            JsonPath page = Rest.get(Rest.LIAISON, "/suspicions?state=OPEN&limit=15&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<Map<String, Object>>getList("items").stream()
                    .filter(one -> transaction(one).get("mid").toString().startsWith(OWN_MIDS))
                    .forEach(all::add);
            next = page.getString("next");
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> transaction(Map<String, Object> suspicion) {
        return (Map<String, Object>) suspicion.get("transaction");
    }

    @SuppressWarnings("unchecked")
    private static boolean touches(Map<String, Object> suspicion, SampleMonth.Labelled labelled) {
        Set<Object> rrns = new HashSet<>();
        ((List<Map<String, Object>>) suspicion.get("rows"))
                .stream().filter(row -> !row.get("role").equals("LOOKALIKE")).forEach(row -> rrns.add(row.get("rrn")));
        rrns.add(transaction(suspicion).get("rrn"));
        return labelled.rrns().stream().anyMatch(rrns::contains);
    }
}
