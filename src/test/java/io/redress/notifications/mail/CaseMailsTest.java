package io.redress.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.CloseCase;
import io.redress.cases.Outcome;
import io.redress.cases.ProcessTimers;
import io.redress.cases.Remedy;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.EvidenceRequests;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.MovableClock;
import io.redress.sla.AlarmSweep;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import io.redress.testing.Actors;
import io.redress.testing.AllAtOnce;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.MailServer;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseMailsTest {
    private static final AtomicInteger SHOPS = new AtomicInteger();

    @Inject
    CaseJourney journey;

    @Inject
    SendMails send;

    @Inject
    CaseMails mails;

    @Inject
    CloseCase closeCase;

    @Inject
    AskForEvidence askForEvidence;

    @Inject
    EvidenceRequests requests;

    @Inject
    ServiceClocks clocks;

    @Inject
    AlarmSweep alarms;

    @Inject
    ProcessTimers timers;

    @Inject
    TestAccounts accounts;

    @Inject
    MovableClock clock;

    private final String shop = "shop" + SHOPS.incrementAndGet() + "@mails.example";

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_case_is_told_from_filing_to_closing_in_one_thread() throws Exception {
        journey.files(Claims.toldTo(shop, Claims.unidentified()))
                .gives(EvidenceKind.RECEIPT)
                .gives(EvidenceKind.BANK_SMS);
        assertThat(kinds()).containsExactly(MailKind.FILED, MailKind.EVIDENCE_WANTED);
        journey.proposes(Outcome.DECLINED, Remedy.NONE, 0);
        closeCase.close(journey.number());
        try (var server = MailServer.started()) {
            sweepUp();
            var got = server.received(shop);
            assertThat(subjects(got))
                    .containsExactly(
                            "[" + journey.number() + "] 争议已提交",
                            "[" + journey.number() + "] 争议已有处理结果",
                            "[" + journey.number() + "] 争议已结束");
            assertInOneThread(got);
        }
        assertThat(state(MailKind.EVIDENCE_WANTED))
                .as("the papers came before the mail went")
                .isEqualTo(MailState.NOT_NEEDED);
    }

    @Test
    void a_mail_speaks_the_language_of_who_filed_and_says_what_is_wanted() {
        accounts.exists("mail-reader", Role.MERCHANT);
        var english = new Actor("mail-reader", Set.of(Role.MERCHANT), TestAccounts.MID);
        journey.files(Claims.toldTo(shop, Claims.unidentified()), english);
        try (var server = MailServer.started()) {
            sweepUp();
            var wanted = server.received(shop).get(1);
            var text = MailServer.part(wanted, "text/plain");
            var html = MailServer.part(wanted, "text/html");
            assertThat(text).contains("We wait for: ", "Beijing time", "https://disputes.example/m/");
            assertThat(html).contains("<html lang=\"en\">", "We wait for: ", "https://disputes.example/m/");
            assertThat(text + html).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void what_the_desk_wrote_cannot_become_markup() {
        journey.files(Claims.toldTo(shop, Claims.identified()));
        var note = "<img src=x onerror=alert(1)> & \"请补\"";
        askForEvidence.ask(journey.number(), EnumSet.of(EvidenceKind.RECEIPT), note, null, Actors.LIAISON);
        try (var server = MailServer.started()) {
            sweepUp();
            var wanted = server.received(shop).get(1);
            assertThat(MailServer.part(wanted, "text/html"))
                    .contains("&lt;img src=x")
                    .doesNotContain("<img");
            assertThat(MailServer.part(wanted, "text/plain")).contains(note);
        }
    }

    @Test
    void filing_does_not_notice_a_dead_server_and_the_mail_goes_when_it_is_back() {
        journey.files(Claims.toldTo(shop, Claims.identified()));
        sweepUntilTried(1);
        assertThat(state(MailKind.FILED)).isEqualTo(MailState.FAILED);
        clock.advance(Duration.ofSeconds(61));
        sweepUntilTried(2);
        try (var server = MailServer.started()) {
            sweepUp();
            assertThat(server.received(shop))
                    .as("not before five minutes are over")
                    .isEmpty();
            clock.advance(Duration.ofSeconds(301));
            sweepUp();
            assertThat(server.received(shop)).hasSize(1);
        }
        assertThat(state(MailKind.FILED)).isEqualTo(MailState.SENT);
    }

    @Test
    void after_a_day_in_vain_a_mail_is_given_up_until_somebody_says_try_again() {
        journey.files(Claims.toldTo(shop, Claims.identified()));
        for (int tries = 1; tries <= 8; tries++) {
            sweepUntilTried(tries);
            clock.moveTo(Optional.ofNullable(only(MailKind.FILED).nextTryAt())
                    .orElse(clock.instant())
                    .plusSeconds(1));
        }
        assertThat(state(MailKind.FILED)).isEqualTo(MailState.GIVEN_UP);
        assertThat(only(MailKind.FILED).lastError()).isNotBlank();
        mails.tryAgain(only(MailKind.FILED).id());
        try (var server = MailServer.started()) {
            sweepUp();
            assertThat(server.received(shop)).hasSize(1);
        }
    }

    @Test
    void half_and_four_fifths_of_the_time_are_told_once_each_whoever_sweeps() {
        journey.files(Claims.toldTo(shop, Claims.unidentified()));
        var caseId = journey.now().id();
        var asked = QuarkusTransaction.requiringNew()
                .call(() -> requests.open(caseId).orElseThrow());
        clock.moveTo(asked.remindAt().plusSeconds(1));
        timers.runDue();
        timers.runDue();
        assertThat(kinds()).containsExactly(MailKind.FILED, MailKind.EVIDENCE_WANTED, MailKind.HALF_GONE);
        clock.moveTo(merchantsAlarm(caseId).plusSeconds(1));
        AllAtOnce.run(4, node -> alarms.sweep());
        alarms.sweep();
        assertThat(kinds())
                .containsExactly(
                        MailKind.FILED, MailKind.EVIDENCE_WANTED, MailKind.HALF_GONE, MailKind.FOUR_FIFTHS_GONE);
    }

    @Test
    void several_nodes_send_a_mail_once() {
        journey.files(Claims.toldTo(shop, Claims.identified()));
        try (var server = MailServer.started()) {
            AllAtOnce.run(4, node -> sweepUp());
            assertThat(server.received(shop)).hasSize(1);
        }
    }

    @Test
    void nobody_is_written_to_who_gave_no_address_or_a_strange_one() {
        journey.files(Claims.identified());
        assertThat(kinds()).isEmpty();
        journey.files(Claims.toldTo("a@b.cn\r\nBcc: all@example.com", Claims.identified()));
        assertThat(state(MailKind.FILED)).isEqualTo(MailState.GIVEN_UP);
        assertThat(only(MailKind.FILED).address()).isNull();
    }

    /** Sends what is due until nothing is. */
    private int sweepUp() {
        var tried = 0;
        for (int now = send.sweep(); now > 0; now = send.sweep()) {
            // mails of other tests go too
            tried += now;
        }
        return tried;
    }

    private void sweepUntilTried(int tries) {
        for (int sweeps = 0; only(MailKind.FILED).tries() < tries && sweeps < 1_000; sweeps++) {
            send.sweep();
        }
        assertThat(only(MailKind.FILED).tries()).isEqualTo(tries);
    }

    private Instant merchantsAlarm(long caseId) {
        return QuarkusTransaction.requiringNew().call(() -> clocks.of(caseId).stream()
                .filter(one -> one.level() == ServiceLevel.MERCHANT_REPLY && !one.hasEnded())
                .findFirst()
                .orElseThrow()
                .nextAlarmAt());
    }

    private List<CaseMail> all() {
        var caseId = journey.now().id();
        return QuarkusTransaction.requiringNew().call(() -> mails.list("caseId = ?1 order by id", caseId));
    }

    private List<MailKind> kinds() {
        return all().stream().map(CaseMail::kind).toList();
    }

    private CaseMail only(MailKind kind) {
        return all().stream().filter(mail -> mail.kind() == kind).findFirst().orElseThrow();
    }

    private MailState state(MailKind kind) {
        return only(kind).state();
    }

    private static List<String> subjects(List<MimeMessage> got) throws Exception {
        var subjects = new ArrayList<String>();
        for (var mail : got) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private void assertInOneThread(List<MimeMessage> got) throws Exception {
        var thread = "<" + journey.number() + "@acquirer.example>";
        assertThat(got.get(0).getMessageID()).isEqualTo(thread);
        for (var mail : got) {
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getFrom()[0].toString()).isEqualTo("disputes@acquirer.example");
        }
        for (var answer : got.subList(1, got.size())) {
            assertThat(answer.getHeader("References")).containsExactly(thread);
            assertThat(answer.getMessageID()).isNotEqualTo(thread);
        }
    }
}
