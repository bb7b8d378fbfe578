package io.redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.identity.Role;
import io.redress.identity.visits.CaseLinks;
import io.redress.messages.SendMessage;
import io.redress.testing.Actors;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.RecordRows;
import io.redress.testing.SampleFiles;
import io.redress.testing.TestAccounts;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Look;
import io.redress.testing.browser.Windows;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page of the merchant's side has a fault for anybody: axe finds nothing by day and by night, on a phone and on a
 * desktop; nothing scrolls sideways at 320 px, what is touched is large enough, where the keyboard stands is seen, and
 * the page says in which language it is.
 */
@QuarkusTest
class EveryPageTest {
    @RegisterExtension
    static final Windows WINDOWS = new Windows();

    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    @Inject
    SampleFiles records;

    @Inject
    SendMessage messages;

    @Inject
    CaseLinks links;

    @AfterEach
    void others_know_no_records() {
        records.forgetCoverage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_anybody_may_read_has_no_fault(String language) {
        var window = WINDOWS.open(Device.phone(language));
        var look = new Look(window);
        new Tour(window, look::at).atTheCounter();
        assertThat(look.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_merchants_own_pages_have_no_fault(String language) {
        accounts.exists("tour-" + language, Role.MERCHANT);
        var waiting = journey.files(Claims.unidentified()).number();
        messages.send(waiting, "签购单还在总店", Actors.MERCHANT);
        messages.send(waiting, "照片也可以", Actors.LIAISON);
        var decided = decided();
        var closed = journey.files(Claims.identified()).withdraws().number();
        var window = WINDOWS.open(Device.phone(language), "tour-" + language);
        var look = new Look(window);
        var tour = new Tour(window, look::at);
        tour.atHome();
        tour.ofAWaitingCase(waiting);
        tour.ofADecidedCase(decided);
        tour.ofAClosedCase(closed);
        assertThat(look.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_link_of_a_mail_has_no_fault(String language) {
        var number = journey.files(Claims.unidentified()).number();
        var link = QuarkusTransaction.requiringNew().call(() -> links.make(number, Claims.MID, "shop@example.com"));
        var window = WINDOWS.open(Device.phone(language));
        var look = new Look(window);
        new Tour(window, look::at).byALink("/m/" + link);
        assertThat(look.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_filing_has_no_fault(String language) {
        accounts.exists("tour-" + language, Role.MERCHANT);
        var rrn = Claims.rrn();
        records.journal(RecordRows.journal(RecordRows.sale(BrowserFiling.DAY, "123456", rrn, 12_500)));
        var window = WINDOWS.open(Device.phone(language), "tour-" + language);
        var look = new Look(window);
        new Tour(window, look::at).throughAFiling(rrn, WINDOWS.open(Device.desktop(language), "tour-" + language));
        assertThat(look.faults()).isEmpty();
    }

    private String decided() {
        return journey.files(Claims.identified())
                .takes(Actors.LIAISON)
                .proposes(Outcome.UPHELD, Remedy.MANUAL_REFUND, 12_500)
                .number();
    }
}
