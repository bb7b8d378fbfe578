package io.redress.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.narration.Narrator;
import io.redress.cases.timeline.CaseEvent;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.testing.Actors;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Rest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open case is linked to a standstill that is known. */
@QuarkusTest
class LinkIncidentTest {
    private static final Actor ADMIN = new Actor("admin", Set.of(Role.ADMIN), null);
    private static final LocalDate PAID = LocalDate.of(2026, 10, 27);

    @Inject
    KeepIncident keep;

    @Inject
    LinkIncident link;

    @Inject
    Narrator narrator;

    @Inject
    CaseJourney journey;

    @Inject
    Rest rest;

    private Incident incident;
    private String number;

    @BeforeEach
    void a_case_and_an_incident() {
        rest.everybodyExists();
        number = Rest.filed();
        incident = keep.add(facts("ICBC", List.of("91")), ADMIN);
    }

    @Test
    void the_desk_links_it_once_and_the_timeline_says_so_to_the_merchant_too() {
        var desk = Browser.of(Rest.LIAISON);
        assertThat(desk.get("/desk/cases/" + number).asString()).contains("/desk/cases/" + number + "/incident");
        assertThat(desk.get("/desk/cases/" + number + "/incident").asString())
                .contains("value=\"" + incident.id() + "\"", "The bank stood still");
        for (int twice = 0; twice < 2; twice++) {
            desk.get("/desk/cases/" + number + "/incident");
            desk.post("/desk/cases/" + number + "/incident", "incident", "" + incident.id())
                    .then()
                    .statusCode(303);
        }
        var page = desk.get("/desk/cases/" + number).asString();
        assertThat(page.split("Linked to a known standstill", -1)).hasSize(2);
        assertThat(desk.get("/desk/cases/" + number + "/incident").asString())
                .contains("Linked now: The bank stood still");
        assertThat(Browser.of(Rest.MERCHANT).get("/disputes/" + number).asString())
                .contains("The bank stood still");
    }

    @Test
    void nothing_chosen_and_nothing_there_are_refused() {
        var desk = Browser.of(Rest.LIAISON);
        desk.get("/desk/cases/" + number + "/incident");
        desk.post("/desk/cases/" + number + "/incident").then().statusCode(422);
        desk.get("/desk/cases/" + number + "/incident");
        desk.post("/desk/cases/" + number + "/incident", "incident", "999999999")
                .then()
                .statusCode(404);
        assertThat(Browser.of(Rest.MERCHANT)
                        .get("/desk/cases/" + number + "/incident")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_case_that_is_over_is_not_linked() {
        Rest.post(Rest.MERCHANT, "/cases/" + number + "/withdrawal", "{\"reason\": \"已退\"}")
                .then()
                .statusCode(200);
        assertThatThrownBy(() -> link.link(number, incident.id(), Actors.LIAISON))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(Rule.STATUS_DOES_NOT_ALLOW));
    }

    @Test
    void the_sentence_is_in_the_language_of_who_reads() {
        journey.files(io.redress.testing.Claims.identified());
        link.link(journey.number(), incident.id(), Actors.LIAISON);
        var entry = journey.entries().stream()
                .filter(one -> one.event() == CaseEvent.INCIDENT_LINKED)
                .findFirst()
                .orElseThrow();
        assertThat(narrator.sentence(entry, Locale.CHINESE)).contains("银行停顿", "计划维护");
        assertThat(narrator.sentence(entry, Locale.ENGLISH)).contains("The bank stood still", "planned maintenance");
    }

    @Test
    void a_period_backwards_an_unknown_code_and_an_unknown_bank_are_refused_together() {
        var at = PAID.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        var wrong = new IncidentFacts(
                "NOBANK", IncidentKind.INCIDENT, at, at.minus(Duration.ofHours(1)), "停", "", List.of("QQ"));
        assertThat(keep.broken(wrong).stream().map(RuleViolation::field))
                .containsExactly("bank", "endsAt", "textEn", "codes");
        assertThat(
                        keep
                                .broken(new IncidentFacts(
                                        null, IncidentKind.MAINTENANCE, at, null, "停", "stop", List.of()))
                                .stream()
                                .map(RuleViolation::field))
                .containsExactly("endsAt");
    }

    @Test
    void who_saves_too_late_sees_both_texts() {
        var admin = Browser.of(Rest.ADMIN);
        var path = "/admin/incidents/" + incident.id();
        admin.get(path);
        keep.change(incident.id(), 0, facts("ICBC", List.of("91", "98")), ADMIN);
        var late = admin.post(
                path,
                "bank",
                "ICBC",
                "kind",
                "INCIDENT",
                "startsAt",
                "2026-10-27T01:00",
                "textZh",
                "我的文字",
                "textEn",
                "My own text");
        late.then().statusCode(409);
        assertThat(late.asString()).contains("My own text", "The bank stood still", "91, 98");
    }

    private static IncidentFacts facts(String bank, List<String> codes) {
        var at = PAID.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        return new IncidentFacts(
                bank,
                IncidentKind.MAINTENANCE,
                at,
                at.plus(Duration.ofHours(6)),
                "银行停顿",
                "The bank stood still",
                codes);
    }
}
