package io.redress.browser;

import static io.redress.testing.browser.BrowserFiling.GO_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.testing.PackagedRedress;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Device;
import io.redress.testing.browser.Windows;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application dies in the middle of a filing and comes back on the same folder. */
class KilledServerIT {
    private static PackagedRedress redress;

    @RegisterExtension
    static final Windows WINDOWS = new Windows(() -> redress.address());

    @TempDir
    Path folder;

    @BeforeEach
    void it_runs() throws Exception {
        redress = new PackagedRedress(folder.resolve("data"));
        redress.start();
    }

    @AfterEach
    void it_ends() throws Exception {
        redress.close();
    }

    @Test
    void nothing_that_was_typed_and_sent_is_lost_and_one_dispute_is_filed() throws Exception {
        var window = WINDOWS.open(Device.phone("zh"));
        window.signsIn("merchant", "demo");
        var filing = new BrowserFiling(window)
                .begins()
                .tellsWhatHappened("顾客收到扣款短信，终端提示失败")
                .namesThePayment("630012999901");
        window.find("#paid").fill("125.00");
        window.find("#claimed").fill("99");
        killAndStart();
        window.presses(GO_ON);
        assertThat(window.path())
                .as("what stood typed on the page is sent after it")
                .endsWith("/evidence");
        filing.hasNoPapers().namesAContact("王店长");
        var number = filing.files();
        killAndStart();
        window.goTo("/disputes/" + number);
        assertThat(window.find("main").textContent()).contains("顾客收到扣款短信，终端提示失败", "630012999901", "¥125.00", "¥99.00");
        window.goTo("/disputes");
        assertThat(window.find("a[href='/disputes/" + number + "']").count()).isEqualTo(1);
        assertThat(window.find("a[href^='/disputes/drafts/']").count())
                .as("no draft is left")
                .isZero();
    }

    private static void killAndStart() throws Exception {
        redress.kill();
        redress.start();
    }
}
