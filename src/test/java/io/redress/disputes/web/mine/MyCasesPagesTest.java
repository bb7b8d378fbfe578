package io.redress.disputes.web.mine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Cases;
import io.redress.cases.Claim;
import io.redress.cases.FileClaim;
import io.redress.cases.NewClaim;
import io.redress.cases.Payment;
import io.redress.cases.WithdrawClaim;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.messages.SendMessage;
import io.redress.shared.MovableClock;
import io.redress.testing.Actors;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class MyCasesPagesTest {
    private static final String MID = "898000000000077";
    private static final Actor KIOSK = new Actor("kiosk", Set.of(Role.MERCHANT), MID);

    @Inject
    TestAccounts accounts;

    @Inject
    FileClaim fileClaim;

    @Inject
    WithdrawClaim withdraw;

    @Inject
    AskForEvidence ask;

    @Inject
    SendMessage sendMessage;

    @Inject
    MovableClock clock;

    @Inject
    Cases cases;

    @Test
    void a_shop_without_cases_is_told_how_to_begin() {
        accounts.existsFor("newcomer", "898000000000078");
        assertThat(Browser.of("newcomer").get("/disputes").asString())
                .contains("You have not filed a dispute yet", "href=\"/disputes/new\"");
    }

    @Test
    void what_waits_for_the_shop_is_first_then_open_then_decided_and_every_case_is_on_one_page() {
        accounts.existsFor("kiosk", MID);
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            numbers.add(fileClaim.file(claim(), KIOSK).filed().number());
        }
        ask.ask(numbers.get(3), Set.of(EvidenceKind.ORDER), "", null, Actors.LIAISON);
        withdraw.withdraw(numbers.get(24), "no", KIOSK);

        var kiosk = Browser.of("kiosk");
        var first = kiosk.get("/disputes").asString();
        assertThat(shown(first)).hasSize(20).startsWith(numbers.get(3), numbers.get(23));
        assertThat(first).contains("#papers\" aria-label=\"Send papers, case " + numbers.get(3), "of it working time");
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = kiosk.get(next.group(1)).asString();
        assertThat(shown(second)).hasSize(5).endsWith(numbers.get(24));
        assertThat(shown(first)).doesNotContainAnyElementsOf(shown(second));
        assertThat(second).contains("First page").doesNotContain("rel=\"next\"");
        assertThat(kiosk.get("/disputes?after=%27or").statusCode()).isEqualTo(200);
    }

    @Test
    void what_waits_is_told_by_the_time_left_over_the_pages_too() {
        var mid = "898000000000079";
        var actor = new Actor("stall", Set.of(Role.MERCHANT), mid);
        accounts.existsFor("stall", mid);
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 23; i++) {
            numbers.add(fileClaim.file(claim(mid), actor).filed().number());
        }
        for (int i = 0; i < 23; i++) {
            ask.ask(numbers.get(i * 7 % 23), Set.of(EvidenceKind.ORDER), "", null, Actors.LIAISON);
            clock.advance(Duration.ofMinutes(20));
        }
        var talked = fileClaim.file(claim(mid), actor).filed().number();
        sendMessage.send(talked, "请回电", Actors.LIAISON);
        var calm = fileClaim.file(claim(mid), actor).filed().number();
        var stall = Browser.of("stall");
        var first = stall.get("/disputes").asString();
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var all = new ArrayList<>(shown(first));
        all.addAll(shown(stall.get(next.group(1)).asString()));
        // where two are due at once, as over a weekend, the newer one is first
        var expected = new ArrayList<>(numbers);
        Collections.reverse(expected);
        expected.sort(Comparator.comparing(this::dueAt));
        assertThat(expected).isNotEqualTo(numbers);
        expected.add(talked);
        expected.add(calm);
        assertThat(all).isEqualTo(expected);
        assertThat(first.indexOf("/disputes/new"))
                .as("what waits is before what may be filed")
                .isPositive();
    }

    private Instant dueAt(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> cases.visibleTo(Actors.LIAISON, number).dueAt());
    }

    private static List<String> shown(String page) {
        var found = Pattern.compile("href=\"/disputes/(D[0-9-]+)\"").matcher(page);
        var numbers = new LinkedHashSet<String>();
        while (found.find()) {
            numbers.add(found.group(1));
        }
        return List.copyOf(numbers);
    }

    private static NewClaim claim() {
        return claim(MID);
    }

    private static NewClaim claim(String mid) {
        var payment = new Payment(mid, null, LocalDate.of(2026, 10, 27), 12_500L, "8026", null, "630012146417");
        return new NewClaim(null, Claim.DUPLICATE_DEBIT, payment, 12_500L, null, "两次扣款", null);
    }
}
