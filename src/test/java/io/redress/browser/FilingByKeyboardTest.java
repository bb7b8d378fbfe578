package io.redress.browser;

import static io.redress.testing.browser.BrowserFiling.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.Claims;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Window;
import io.redress.testing.browser.Windows;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dispute from the first page to its number, by Tab, Space, Enter and arrows alone. */
@QuarkusTest
class FilingByKeyboardTest {
    @RegisterExtension
    static final Windows WINDOWS = new Windows();

    @Inject
    TestAccounts accounts;

    static Stream<Device> devices() {
        return Stream.of("zh", "en")
                .flatMap(language -> Stream.of(Device.phone(language), Device.desktop(language)))
                .flatMap(device -> Stream.of(device, device.withoutScript()));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void a_dispute_is_filed_without_a_mouse(Device device) {
        var chinese = device.language().startsWith("zh");
        var account = chinese ? "keys-zh" : "keys-en";
        accounts.exists(account, Role.MERCHANT);
        var window = WINDOWS.open(device, account);
        var rrn = Claims.rrn();
        tellsAllButPapers(window, rrn);
        givesAPhoto(window);
        var keys = window.keyboard();
        keys.enters(GO_ON);
        isOn(window, "contact");
        keys.types("#name", "王店长").types("#email", "wang@example.com").enters(GO_ON);
        isOn(window, "check");
        assertThat(window.find("main").textContent()).contains(rrn, "¥125.00", "wang@example.com", "顾客收到扣款短信");
        keys.enters(GO_ON);
        assertThat(window.heading()).contains(chinese ? "争议已提交" : "Your dispute is filed");
        assertThat(new BrowserFiling(window).number()).isNotEmpty();
        keys.enters("a[role=button]");
        assertThat(window.find("main").textContent()).contains("签购单.jpg");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void a_photo_and_words_that_were_not_added_go_along(Device device) {
        accounts.exists("keys-on", Role.MERCHANT);
        var window = WINDOWS.open(device, "keys-on");
        tellsAllButPapers(window, Claims.rrn());
        var photo = new FilePayload("签购单.jpg", "image/jpeg", Papers.jpeg());
        window.keyboard().picksFiles("#file", photo).types("#text", "顾客当场拍的").tabTo(GO_ON);
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/contact");
        window.goTo(window.path().replace("contact", "evidence"));
        assertThat(window.find("ul.cases").textContent()).contains("签购单.jpg");
        assertThat(window.find("ul.cases > li").count()).isEqualTo(2);
    }

    private static void tellsAllButPapers(Window window, String rrn) {
        var keys = window.keyboard();
        window.goTo("/disputes/new");
        keys.chooses("claim", "claim-FAILED_BUT_DEBITED")
                .types("#words", "顾客收到扣款短信")
                .enters(GO_ON);
        isOn(window, "payment");
        keys.chooses("way", "way-REFERENCE")
                .typesDay("#date", BrowserFiling.DAY)
                .types("#rrn", rrn)
                .enters(GO_ON);
        isOn(window, "amounts");
        keys.types("#paid", "125.00").types("#claimed", "125").enters(GO_ON);
        isOn(window, "evidence");
    }

    private static void givesAPhoto(Window window) {
        var photo = new FilePayload("签购单.jpg", "image/jpeg", Papers.jpeg());
        window.keyboard().picksFiles("#file", photo).enters("form[data-upload] button[type=submit]:not([formaction])");
        assertThat(window.find("ul.cases").textContent()).contains("签购单.jpg");
    }

    private static void isOn(Window window, String page) {
        assertThat(window.path()).as(window.find("main").textContent()).endsWith("/" + page);
    }
}
