package io.redress.demo;

import static io.redress.cases.CaseStatus.AWAITING_APPROVAL;
import static io.redress.cases.CaseStatus.AWAITING_BANK;
import static io.redress.cases.CaseStatus.AWAITING_MERCHANT;
import static io.redress.cases.CaseStatus.CLOSED;
import static io.redress.cases.CaseStatus.IN_REVIEW;
import static io.redress.cases.CaseStatus.REOPENED;
import static io.redress.cases.CaseStatus.RESOLVED;
import static io.redress.cases.CaseStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.bankcontact.BankEnquiries;
import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.Claim;
import io.redress.cases.DisputeCase;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.evidence.EvidenceItems;
import io.redress.identity.Accounts;
import io.redress.identity.Role;
import io.redress.shared.MovableClock;
import io.redress.shared.RuleViolation;
import io.redress.sla.Calendars;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story is told with people and shops of its own, for all tests share one database. */
@QuarkusTest
class DemoStoryTest {
    private static final Cast CAST = castOf("-of-the-story", "DEMO1");

    @Inject
    Demo demo;

    @Inject
    Story story;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    EvidenceItems papers;

    @Inject
    BankEnquiries enquiries;

    @Inject
    Accounts accounts;

    @Inject
    Calendars calendars;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    @BeforeEach
    void told() {
        demo.load(CAST);
    }

    @Test
    void another_database_than_the_embedded_one_gets_no_demo() {
        assertThat(demo.isWanted()).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> accounts.findById("liaison2")))
                .isNull();
    }

    @Test
    void every_situation_is_there_to_be_looked_at() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(in(IN_REVIEW))
                    .anyMatch(one -> one.filedAt().isAfter(clock.instant().minus(1, ChronoUnit.HOURS)));
            assertThat(in(AWAITING_MERCHANT))
                    .anyMatch(one -> !papers.of(one.id()).isEmpty());
            assertThat(in(IN_REVIEW)).anyMatch(one -> lastly(one, CaseEvent.CLOCK_AT_RISK) && hasTimeLeft(one));
            assertThat(in(IN_REVIEW)).anyMatch(one -> lastly(one, CaseEvent.CLOCK_BREACHED) && !hasTimeLeft(one));
            assertThat(in(AWAITING_BANK))
                    .anyMatch(one -> lastly(one, CaseEvent.BANK_CHASED) && one.escalatedAt() == null);
            assertThat(in(AWAITING_BANK)).anyMatch(one -> one.escalatedAt() != null);
            assertThat(in(AWAITING_APPROVAL))
                    .anyMatch(one -> one.assignee().equals(CAST.liaison().username()));
            assertThat(in(RESOLVED)).anyMatch(one -> one.appealUntil().isAfter(clock.instant()));
            assertThat(in(REOPENED)).isNotEmpty();
            assertThat(in(WITHDRAWN)).isNotEmpty();
        });
    }

    @Test
    void the_merchant_sees_something_of_every_kind() {
        QuarkusTransaction.requiringNew().run(() -> assertThat(
                        cases.<DisputeCase>list("payment.mid", CAST.ownShop().mid()))
                .extracting(DisputeCase::status)
                .contains(IN_REVIEW, AWAITING_MERCHANT, AWAITING_BANK, AWAITING_APPROVAL, RESOLVED, REOPENED, CLOSED));
    }

    @Test
    void the_past_is_closed_and_varied() {
        QuarkusTransaction.requiringNew().run(() -> {
            var past = all().filter(one -> one.closedAt() != null).toList();
            assertThat(past).hasSizeBetween(20, 35);
            assertThat(past).extracting(DisputeCase::outcome).doesNotContainNull();
            assertThat(past.stream().map(DisputeCase::outcome).distinct()).hasSize(5);
            assertThat(past.stream().map(DisputeCase::assignee).distinct()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(past.stream().map(one -> one.payment().mid()).distinct()).hasSizeGreaterThan(8);
            assertThat(past.stream()
                            .map(DisputeCase::filedAt)
                            .min(Instant::compareTo)
                            .orElseThrow())
                    .isCloseTo(clock.instant().minus(Duration.ofDays(181)), within(7, ChronoUnit.DAYS));
            assertThat(past).anyMatch(one -> told(one, CaseEvent.CLOCK_BREACHED));
            assertThat(past).anyMatch(one -> !told(one, CaseEvent.CLOCK_BREACHED));
        });
    }

    @Test
    void nothing_happens_in_the_future_or_out_of_order() {
        QuarkusTransaction.requiringNew().run(() -> all().forEach(one -> assertThat(timeline.of(one.id(), true))
                .extracting(TimelineEntry::at)
                .isSorted()
                .allMatch(at -> !at.isAfter(clock.instant()))));
    }

    @Test
    void every_case_that_is_not_over_has_its_process() {
        var without = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                select number from dispute_case where mid in (:mids)
                and (status not in ('CLOSED', 'WITHDRAWN')) <> exists
                (select 1 from act_ru_execution where business_key_ = number)""", String.class)
                .setParameter("mids", mids(CAST))
                .getResultList());
        assertThat(without).isEmpty();
    }

    @Test
    void people_of_every_role_can_sign_in() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(CAST.accounts()).hasSize(7).allSatisfy(account -> assertThat(
                            accounts.findById(account.username()))
                    .isNotNull());
            assertThat(CAST.accounts())
                    .flatExtracting(account -> account.roles())
                    .contains(Role.values());
        });
    }

    @Test
    void a_second_load_changes_nothing_and_the_clock_is_right_again() {
        var before = QuarkusTransaction.requiringNew().call(() -> all().count());
        assertThat(demo.load(CAST)).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> all().count())).isEqualTo(before);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_story_that_was_cut_off_goes_on_with_the_present() {
        var cast = castOf("-cut-off", "DEMO2");
        var at = clock.instant().minus(Duration.ofDays(60));
        var cutOff = Pen.of(cast, calendars.usual()).vague(Claim.DUPLICATE_DEBIT, cast.ownShop(), 1_000, at);
        story.play(List.of(cutOff), at.plusSeconds(1));

        assertThat(demo.load(cast)).isTrue();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(cases.count("payment.mid in ?1", mids(cast))).isEqualTo(1 + 13);
            var first = cases.<DisputeCase>find("number", cutOff.number()).firstResult();
            assertThat(timeline.of(first.id(), true))
                    .filteredOn(entry -> entry.event() == CaseEvent.EVIDENCE_LAPSED)
                    .allMatch(entry -> entry.at().isBefore(at.plus(Duration.ofDays(15))))
                    .hasSize(1);
        });
    }

    @Test
    void the_clock_is_right_again_also_when_an_act_is_refused() {
        var cast = castOf("-refused", "DEMO3");
        var at = clock.instant().minus(Duration.ofDays(10));
        var refused = Pen.of(cast, calendars.usual())
                .clear(Claim.OTHER, cast.ownShop(), 1_000, at)
                .approved(cast.lead());
        assertThatThrownBy(() -> story.play(List.of(refused), clock.instant())).isInstanceOf(RuleViolation.class);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    private static Cast castOf(String suffix, String mid) {
        var shops = IntStream.range(0, 12)
                .mapToObj(i -> new Shop(mid + "%02d".formatted(i), "示例商户", "Sample", List.of("T00000" + i)))
                .toList();
        return new Cast(shops, suffix);
    }

    private static List<String> mids(Cast cast) {
        return cast.shops().stream().map(Shop::mid).toList();
    }

    private java.util.stream.Stream<DisputeCase> all() {
        return cases.<DisputeCase>list("payment.mid in ?1", mids(CAST)).stream();
    }

    private List<DisputeCase> in(CaseStatus status) {
        return all().filter(one -> one.status() == status).toList();
    }

    private boolean hasTimeLeft(DisputeCase one) {
        return one.dueAt().isAfter(clock.instant());
    }

    private boolean told(DisputeCase one, CaseEvent event) {
        return timeline.of(one.id(), true).stream().anyMatch(entry -> entry.event() == event);
    }

    private boolean lastly(DisputeCase one, CaseEvent event) {
        var entries = timeline.of(one.id(), true);
        return entries.get(entries.size() - 1).event() == event;
    }
}
