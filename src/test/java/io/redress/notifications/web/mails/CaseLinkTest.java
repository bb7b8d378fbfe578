package io.redress.notifications.web.mails;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CaseStatus;
import io.redress.cases.FileClaim;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.identity.visits.CaseLinks;
import io.redress.notifications.mail.SendMails;
import io.redress.shared.MovableClock;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.testing.Browser;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import io.redress.testing.MailServer;
import io.redress.testing.TestAccounts;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A link in a mail opens its case once, to its reader, and nothing else to anybody. */
@QuarkusTest
class CaseLinkTest {
    private static final Pattern LINK = Pattern.compile("https://disputes\\.example(/m/[A-Za-z0-9_-]{43})");

    @Inject
    CaseJourney journey;

    @Inject
    CaseJourney other;

    @Inject
    SendMails send;

    @Inject
    CaseLinks links;

    @Inject
    FileClaim fileClaim;

    @Inject
    DatabaseState database;

    @Inject
    TestAccounts accounts;

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void the_link_of_a_mail_opens_its_case_where_papers_can_be_sent() {
        journey.files(Claims.toldTo("once@links.example", Claims.unidentified()));
        var visitor = Browser.stranger();
        var link = mailedLink("once@links.example");
        assertThat(visitor.get(link).asString()).contains("o•••@links.example", "<button");
        assertThat(visitor.get(link).statusCode()).as("opening spends nothing").isEqualTo(200);
        var spent = visitor.post(link, Map.of());
        assertThat(spent.header("Location")).endsWith(casePage());
        var page = visitor.get(casePage());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(journey.number())
                .doesNotContain("href=\"/disputes\"", "href=\"/notices\"");
        visitor.uploads(casePage() + "/evidence", "RECEIPT", Map.of(), "见签购单");
        visitor.get(casePage());
        visitor.uploads(casePage() + "/evidence", "BANK_SMS", Map.of(), "见短信");
        journey.isNow(CaseStatus.IN_REVIEW);
        assertThat(journey.entries())
                .extracting(TimelineEntry::actor)
                .as("who came by the link is known as such")
                .anyMatch(Actor::isVisitorName);
    }

    @Test
    void a_spent_link_opens_nothing_to_anybody_else() {
        journey.files(Claims.identified());
        var link = link();
        visitor(link);
        var thief = Browser.stranger();
        assertThat(thief.get(link).statusCode()).isEqualTo(410);
        assertThat(thief.get(casePage()).statusCode()).isEqualTo(302);
        assertThat(thief.post(link, Map.of()).statusCode()).isEqualTo(410);
        assertThat(thief.get(casePage()).header("Location")).contains("/sign-in");
    }

    @Test
    void a_link_expires_unspent_after_a_week_and_a_visit_after_half_an_hour() {
        journey.files(Claims.identified());
        var late = link();
        var visitor = visitor(link());
        clock.advance(Duration.ofMinutes(29));
        assertThat(visitor.get(casePage()).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(visitor.get(casePage()).statusCode()).isEqualTo(302);
        clock.advance(Duration.ofDays(7));
        var stranger = Browser.stranger();
        assertThat(stranger.get(late).statusCode()).isEqualTo(410);
        assertThat(stranger.post(late, Map.of()).statusCode()).isEqualTo(410);
    }

    @Test
    void a_new_link_goes_to_the_old_address_three_times_an_hour_at_most() {
        journey.files(Claims.toldTo("again@links.example", Claims.identified()));
        var old = mailedLink("again@links.example");
        visitor(old);
        var reader = Browser.stranger();
        for (int times = 1; times <= 3; times++) {
            reader.get(old);
            assertThat(reader.post(old + "/new", Map.of()).statusCode()).isEqualTo(200);
        }
        reader.get(old);
        var refused = reader.post(old + "/new", Map.of());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotNull();
        var renewed = mailedLink("again@links.example");
        assertThat(renewed).isNotEqualTo(old);
        assertThat(visitor(renewed).get(casePage()).statusCode()).isEqualTo(200);
    }

    @Test
    void every_page_of_another_case_of_the_same_merchant_is_not_there() {
        journey.files(Claims.identified());
        other.files(Claims.identified());
        var visitor = visitor(link());
        var routes = MerchantRoutes.all();
        assertThat(routes).hasSizeGreaterThan(20).anyMatch(MerchantRoutes.Route::multipart);
        routes.stream().filter(MerchantRoutes.Route::isOfCase).forEach(route -> {
            visitor.get(casePage());
            assertThat(answer(visitor, route, other.number()).statusCode())
                    .as(route.verb() + " " + route.path())
                    .isEqualTo(404);
        });
        other.isNow(CaseStatus.IN_REVIEW);
    }

    @Test
    void everywhere_else_the_visitor_is_a_stranger() {
        journey.files(Claims.identified());
        var visitor = visitor(link());
        MerchantRoutes.all().stream().filter(route -> !route.isOfCase()).forEach(route -> {
            visitor.get(casePage());
            var answer = answer(visitor, route, "");
            assertThat(answer.header("Location"))
                    .as(route.verb() + " " + route.path())
                    .contains("/sign-in");
        });
        for (var path : Set.of("/notices", "/desk", "/admin/mails", "/reports")) {
            assertThat(visitor.get(path).header("Location")).as(path).contains("/sign-in");
        }
        assertThat(visitor.get("/api/v1/cases").statusCode()).isEqualTo(401);
        visitor.get(casePage());
        visitor.post("/sign-out", Map.of());
        assertThat(visitor.get(casePage()).statusCode()).isEqualTo(302);
    }

    @Test
    void below_the_routes_a_visitor_reaches_no_other_case_and_files_none() {
        journey.files(Claims.identified());
        var mid = journey.now().payment().mid();
        var visitor = new Actor(Actor.visitorName(1), Set.of(Role.MERCHANT), mid, journey.number());
        other.files(Claims.identified());
        Assertions.assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> fileClaim.file(Claims.identified(), visitor))
                .matches(refused -> refused.rule() == Rule.ROLE_MAY_NOT);
        assertThat(visitor.mayReach(other.number())).isFalse();
    }

    @Test
    void who_is_signed_in_for_the_merchant_stays_so() {
        accounts.exists("link-merchant", Role.MERCHANT);
        journey.files(Claims.identified());
        other.files(Claims.identified());
        var link = link();
        var signedIn = Browser.of("link-merchant");
        signedIn.get(link);
        signedIn.post(link, Map.of());
        assertThat(signedIn.get(casePage()).asString()).contains("href=\"/disputes\"");
        assertThat(signedIn.get("/disputes/" + other.number()).statusCode()).isEqualTo(200);
    }

    @Test
    void neither_the_token_nor_the_cookie_is_kept() {
        journey.files(Claims.identified());
        var link = link();
        var token = link.substring(3);
        visitor(link);
        assertThat(database.count("select count(*) from case_link t where t::text like '%" + token + "%'"))
                .isZero();
        assertThat(given().get("/m/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(given().get("/m/1").statusCode()).isEqualTo(404);
    }

    @Test
    void the_administrator_sees_the_mail_and_not_its_link() {
        accounts.exists("mail-admin", Role.ADMIN);
        journey.files(Claims.toldTo("shown@links.example", Claims.unidentified()));
        var admin = Browser.of("mail-admin");
        var list = admin.get("/admin/mails").asString();
        assertThat(list).contains(journey.number(), "s•••@links.example").doesNotContain("shown@links.example");
        var one = Pattern.compile("/admin/mails/\\d+").matcher(list);
        assertThat(one.find()).isTrue();
        var page = admin.get(one.group()).asString();
        assertThat(page)
                .contains("sandbox", "srcdoc=\"", "https://disputes.example/m/•••")
                .doesNotContainPattern(LINK);
        assertThat(admin.post(one.group() + "/link", Map.of()).statusCode()).isEqualTo(404);
        assertThat(admin.post(one.group() + "/retry", Map.of()).statusCode()).isEqualTo(303);
    }

    private String casePage() {
        return "/disputes/" + journey.number();
    }

    /** A link as a mail would carry it. */
    private String link() {
        var about = journey.now();
        return "/m/"
                + QuarkusTransaction.requiringNew()
                        .call(() -> links.make(about.number(), about.payment().mid(), "shop@links.example"));
    }

    private static Browser visitor(String link) {
        var visitor = Browser.stranger();
        visitor.get(link);
        assertThat(visitor.post(link, Map.of()).statusCode()).isEqualTo(303);
        return visitor;
    }

    /** The link of the last mail to an address. */
    private String mailedLink(String address) {
        try (var server = MailServer.started()) {
            for (int sent = send.sweep(); sent > 0; sent = send.sweep()) {
                // mails of other tests go too
            }
            var mails = server.received(address);
            var found = LINK.matcher(MailServer.part(mails.get(mails.size() - 1), "text/plain"));
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }

    private static Response answer(Browser visitor, MerchantRoutes.Route route, String number) {
        if (route.verb().equals("GET")) {
            return visitor.get(route.on(number));
        }
        return route.multipart()
                ? visitor.uploads(route.on(number), EvidenceKind.RECEIPT.name(), Map.of(), "见签购单")
                : visitor.post(route.on(number), Map.of("reason", "不要了"));
    }
}
