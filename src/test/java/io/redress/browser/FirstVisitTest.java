package io.redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.Claims;
import io.redress.testing.TestAccounts;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Window;
import io.redress.testing.browser.Windows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit takes out of a phone's data plan: bytes as they were sent, with all that the page wants. */
@QuarkusTest
class FirstVisitTest {
    private static final long MOST = 60_000;

    @RegisterExtension
    static final Windows WINDOWS = new Windows();

    @Inject
    TestAccounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check", "/check/codes", "/check?code=98&debited=yes", "/sign-in"})
    void a_page_for_anybody_is_light(String path) {
        assertThat(weight(WINDOWS.open(Device.phone("zh")), path)).isBetween(1_000L, MOST);
    }

    @Test
    void a_page_of_the_merchant_is_light() {
        accounts.exists("light-shop", Role.MERCHANT);
        var before = WINDOWS.open(Device.phone("zh"), "light-shop");
        var draft = new BrowserFiling(before).comesToTheCheck(Claims.rrn()).draft();
        var paths = List.of("/disputes", "/disputes/new", draft + "/payment", draft + "/evidence", draft + "/check");
        assertThat(paths).allSatisfy(path -> assertThat(weight(WINDOWS.open(Device.phone("zh"), before), path))
                .isBetween(1_000L, MOST));
    }

    /** Heads and bodies of all answers, compressed as they came. */
    private static long weight(Window window, String path) {
        var answered = new ArrayList<Request>();
        window.page().onRequestFinished(answered::add);
        window.goTo(path);
        assertThat(answered).as("the page and its styles").hasSizeGreaterThan(1);
        // asking for sizes lets late answers in
        return List.copyOf(answered).stream()
                .map(Request::sizes)
                .mapToLong(size -> size.responseHeadersSize + size.responseBodySize)
                .sum();
    }
}
