package io.redress.browser;

import static io.redress.testing.browser.BrowserFiling.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import io.redress.testing.TestAccounts;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Window;
import io.redress.testing.browser.Windows;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What impatient fingers do to a filing. */
@QuarkusTest
class FiledOnceTest {
    private static final String MID = "898310059993301";

    @RegisterExtension
    static final Windows WINDOWS = new Windows();

    @Inject
    TestAccounts accounts;

    @Inject
    DatabaseState database;

    private String rrn;

    @BeforeEach
    void a_merchant_with_a_payment() {
        accounts.existsFor("impatient", MID);
        rrn = Claims.rrn();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_double_click_files_once(boolean scripted) {
        var device = Device.phone("en");
        var window = WINDOWS.open(scripted ? device : device.withoutScript(), "impatient");
        var filing = new BrowserFiling(window).comesToTheCheck(rrn);
        window.follows(() -> window.find(GO_ON).dblclick());
        window.page().waitForURL("**/filed");
        isFiledOnceAs(filing.number());
    }

    @Test
    void back_and_refresh_file_nothing_more() {
        var window = WINDOWS.open(Device.desktop("en"), "impatient");
        var filing = new BrowserFiling(window).comesToTheCheck(rrn);
        var number = filing.files();
        window.follows(() -> window.page().reload());
        assertThat(filing.number()).isEqualTo(number);
        window.follows(() -> window.page().goBack());
        if (window.find(GO_ON).count() > 0) {
            window.presses(GO_ON);
        }
        assertThat(filing.number()).as("where the way back ends").isEqualTo(number);
        isFiledOnceAs(number);
    }

    @Test
    void what_was_sent_stays_through_back_and_refresh_and_goes_on_at_another_device() {
        var phone = WINDOWS.open(Device.phone("en"), "impatient");
        var filing =
                new BrowserFiling(phone).begins().tellsWhatHappened("在手机上开始").namesThePayment(rrn);
        phone.follows(() -> phone.page().goBack());
        assertThat(phone.find("#rrn").inputValue()).isEqualTo(rrn);
        phone.follows(() -> phone.page().reload());
        assertThat(phone.find("#rrn").inputValue()).isEqualTo(rrn);
        var elsewhere = WINDOWS.open(Device.desktop("en"), "impatient");
        elsewhere.goTo("/disputes");
        elsewhere.presses("a[href='" + filing.draft() + "']");
        var number = atTheAmounts(elsewhere).hasNoPapers().namesAContact("").files();
        elsewhere.goTo("/disputes/" + number);
        assertThat(elsewhere.find("main").textContent()).contains("在手机上开始", rrn);
        isFiledOnceAs(number);
    }

    private static BrowserFiling atTheAmounts(Window window) {
        assertThat(window.path()).endsWith("/amounts");
        return new BrowserFiling(window).tellsTheAmounts();
    }

    private void isFiledOnceAs(String number) {
        var ofThisPayment = "select count(*) from dispute_case where rrn = '" + rrn + "'";
        assertThat(database.count(ofThisPayment)).isEqualTo(1);
        assertThat(database.count(ofThisPayment + " and number = '" + number + "'"))
                .isEqualTo(1);
    }
}
