package io.redress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.identity.Role;
import io.redress.testing.CaseJourney;
import io.redress.testing.Claims;
import io.redress.testing.Papers;
import io.redress.testing.TestAccounts;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Window;
import io.redress.testing.browser.Windows;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several papers of a case that waits for them, sent together. */
@QuarkusTest
class UploadTest {
    private static final String SEND = "form[data-upload] button[type=submit]";
    private static final FilePayload[] GOOD = {
        new FilePayload("签购单.jpg", "image/jpeg", Papers.jpeg()),
        new FilePayload("screen.png", "image/png", Papers.png()),
    };
    private static final FilePayload[] ONE_BAD = {
        GOOD[0], new FilePayload("run.exe", "application/octet-stream", Papers.latin("MZ nothing for a desk")),
    };

    @RegisterExtension
    static final Windows WINDOWS = new Windows();

    @Inject
    TestAccounts accounts;

    @Inject
    CaseJourney journey;

    private String address;

    @BeforeEach
    void a_case_that_waits() {
        accounts.exists("upload-shop", Role.MERCHANT);
        address = "/disputes/" + journey.files(Claims.unidentified()).number();
    }

    @Test
    void with_script_each_file_shows_how_far_it_is_and_the_page_comes_back_with_all() {
        var window = opened(Device.phone("en"));
        var held = new ArrayDeque<Route>();
        window.page().route("**/evidence", held::add);
        window.find("#file").setInputFiles(GOOD);
        window.find(SEND).click();
        for (var file : GOOD) {
            window.page().waitForCondition(() -> !held.isEmpty());
            var line = window.find("[data-progress] li").last();
            assertThat(line.textContent()).contains(file.name);
            assertThat(line.locator("progress").count()).isEqualTo(1);
            assertThat(window.find(SEND).isDisabled()).as("sent once").isTrue();
            if (file == GOOD[1]) {
                window.follows(() -> held.remove().resume());
            } else {
                held.remove().resume();
            }
        }
        assertThat(window.path()).isEqualTo(address);
        assertThat(window.find("ul.papers").textContent()).contains("签购单.jpg", "screen.png");
    }

    @Test
    void with_script_a_file_that_is_refused_says_why_beside_the_one_that_arrived() {
        var window = opened(Device.desktop("zh"));
        window.find("#file").setInputFiles(ONE_BAD);
        window.find(SEND).click();
        window.find("[data-progress] p a").waitFor();
        var lines = window.find("[data-progress] li").allTextContents();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("签购单.jpg", "✓");
        assertThat(lines.get(1)).contains("run.exe", "✗", "不接受此类型的文件");
        window.presses("[data-progress] p a");
        assertThat(window.find("ul.papers").textContent()).contains("签购单.jpg").doesNotContain("run.exe");
    }

    @Test
    void without_script_the_form_sends_them_together_and_answers_for_each() {
        var window = opened(Device.phone("en").withoutScript());
        window.find("#file").setInputFiles(ONE_BAD);
        window.presses(SEND);
        assertThat(window.find(".uploads").first().textContent())
                .contains("签购单.jpg", "run.exe", "Files of this type are not accepted");
        assertThat(window.find("ul.papers").textContent()).contains("签购单.jpg").doesNotContain("run.exe");
    }

    private Window opened(Device device) {
        var window = WINDOWS.open(device, "upload-shop");
        window.goTo(address);
        return window;
    }
}
