package io.redress.browser;

import static io.redress.testing.browser.BrowserFiling.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.Claims;
import io.redress.testing.DatabaseState;
import io.redress.testing.LoggedWords;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Window;
import io.redress.testing.browser.Windows;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A full card number in every field of the merchant's side that takes text, and in a file's name: each page refuses it
 * with a sentence and does not repeat it, and neither the database, where mails wait too, nor the log holds it.
 */
@QuarkusTest
class CardNumberTypedTest {
    private static final String CARD = "6217000010017748806";
    private static final String SPACED = "6217 0000 1001 7748 806";
    private static final String FIELDS =
            "main form input:is([type=text], [type=tel], [type=email], :not([type])):visible, main form textarea:visible";
    private static final String SEND_PAPERS = "form[data-upload] button[type=submit]:not([formaction])";

    @RegisterExtension
    static final Windows WINDOWS = new Windows();

    @Inject
    TestAccounts accounts;

    @Inject
    DatabaseState database;

    private Window window;

    @Test
    void it_is_refused_in_every_field_and_found_nowhere() {
        accounts.exists("card-shop", Role.MERCHANT);
        window = WINDOWS.open(Device.phone("en").withoutScript(), "card-shop");
        try (var log = new LoggedWords()) {
            Logger.getLogger(CardNumberTypedTest.class).info("the log is listened to");
            inTheFiling();
            inWhatIsSaidOfACase();
            assertThat(log.all()).contains("is listened to").doesNotContain(CARD, SPACED);
        }
        assertThat(database.holding(CARD)).isEmpty();
        assertThat(database.holding("王店长的店")).as("the scan finds what is there").contains("dispute_case");
    }

    private void inTheFiling() {
        var filing = new BrowserFiling(window).begins();
        refusesEverywhere(GO_ON);
        filing.begins().tellsWhatHappened("");
        for (var way : new String[] {"MEMORY", "TRACE", "REFERENCE"}) {
            window.find("#way-" + way).check();
            window.find("#date").fill(BrowserFiling.DAY.toString());
            refusesEverywhere(GO_ON);
        }
        filing.namesThePayment(Claims.rrn());
        refusesEverywhere(GO_ON);
        filing.tellsTheAmounts();
        refusesEverywhere(SEND_PAPERS);
        refusesAsAFileName();
        filing.hasNoPapers();
        refusesEverywhere(GO_ON);
        window.find("#phone").fill("");
        // whoever names an address gets mails
        window.find("#email").fill("card-shop@example.com");
        var number = filing.namesAContact("王店长的店").files();
        window.goTo("/disputes/" + number);
    }

    private void inWhatIsSaidOfACase() {
        var path = window.path();
        openDetails(path);
        window.find("#text").fill(SPACED);
        window.presses(SEND_PAPERS);
        isRefused();
        openDetails(path);
        refusesAsAFileName();
        window.goTo(path);
        window.find("#message").fill("卡号" + CARD);
        window.presses("form[action$=messages] button");
        isRefused();
        window.goTo(path + "/withdrawal");
        window.find("#reason").fill(SPACED);
        window.presses("form[action$=withdrawal] button");
        isRefused();
    }

    private void openDetails(String path) {
        window.goTo(path);
        window.find("main details").evaluateAll("all => all.forEach(one => { one.open = true; })");
    }

    /** Each field alone, so that none hides behind another. */
    private void refusesEverywhere(String send) {
        var count = window.find(FIELDS).count();
        assertThat(count).as(window.path()).isPositive();
        for (int i = 0; i < count; i++) {
            var field = window.find(FIELDS).nth(i);
            var before = field.inputValue();
            field.fill(i % 2 == 0 ? SPACED : CARD);
            window.presses(send);
            isRefused();
            assertThat(window.find(FIELDS).count()).as(window.path()).isEqualTo(count);
            window.find(FIELDS).nth(i).fill(before);
        }
    }

    private void refusesAsAFileName() {
        window.find("#file").setInputFiles(new FilePayload(CARD + ".jpg", "image/jpeg", Papers.jpeg()));
        window.presses(SEND_PAPERS);
        isRefused();
    }

    private void isRefused() {
        assertThat(window.find("main").textContent()).contains("looks like a full card number");
        assertThat(window.page().content()).doesNotContain(CARD).doesNotContain(SPACED);
    }
}
