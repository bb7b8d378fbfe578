package io.redress.browser;

import static io.redress.testing.browser.BrowserFiling.GO_ON;

import com.microsoft.playwright.options.FilePayload;
import io.redress.testing.Papers;
import io.redress.testing.browser.BrowserFiling;
import io.redress.testing.browser.Window;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The pages of the merchant's side one after the other, each shown under a name to whoever looks. */
final class Tour {
    private final Window window;
    private final Consumer<String> look;

    Tour(Window window, Consumer<String> look) {
        this.window = window;
        this.look = look;
    }

    /** What is read without sign-in. */
    void atTheCounter() {
        opens("front", "/");
        opens("check", "/check");
        opens("codes", "/check/codes");
        opens("answer", "/check?code=98&debited=yes");
        opens("answer-unsaid", "/check?code=98");
        opens("answer-without-code", "/check?code=&debited=yes");
        opens("unknown", "/check?code=%E4%B9%B1%E4%B9%B1");
        opens("sign-in", "/sign-in");
        opens("sign-in-failed", "/sign-in?failed=1");
        opens("not-found", "/nothing-here");
    }

    /** What the merchant's own pages show. */
    void atHome() {
        opens("my-cases", "/disputes");
        opens("notices", "/notices");
        opens("forbidden", "/desk");
        opens("no-such-case", "/disputes/D26-0000000-0");
    }

    /** A case that waits for papers. */
    void ofAWaitingCase(String number) {
        opens("case-waiting", "/disputes/" + number);
        window.presses("form[action$=messages] button");
        look.accept("case-message-wrong");
        opens("withdrawal", "/disputes/" + number + "/withdrawal");
        sendsNothing("withdrawal-wrong");
    }

    void ofADecidedCase(String number) {
        opens("case-decided", "/disputes/" + number);
        opens("acceptance", "/disputes/" + number + "/acceptance");
        opens("appeal", "/disputes/" + number + "/reopening");
        sendsNothing("appeal-wrong");
    }

    void ofAClosedCase(String number) {
        opens("case-closed", "/disputes/" + number);
    }

    /** A link of a mail, from its first opening to a new one. */
    void byALink(String link) {
        opens("link", link);
        window.presses("main form button");
        look.accept("case-of-a-visitor");
        window.page().context().clearCookies();
        opens("link-over", link);
        window.presses("main form button");
        look.accept("link-new");
    }

    /**
     * Every page of a filing as it comes first and with what is wrong; the payment is in the records, once, and
     * somebody else is at the same draft.
     */
    void throughAFiling(LocalDate day, String rrn, Window elsewhere) {
        var filing = new BrowserFiling(window).begins();
        look.accept("claim");
        sends("claim-wrong");
        filing.tellsWhatHappened("POS提示交易失败");
        look.accept("payment");
        window.find("#way-MEMORY").check();
        sends("payment-wrong");
        window.find("#way-REFERENCE").check();
        window.find("#date").fill(day.toString());
        window.find("#rrn").fill(rrn);
        sends("payment-choice");
        sends("payment-choice-wrong");
        window.find("#pick-none").check();
        sends("amounts");
        window.find("#claimed").fill("");
        sends("amounts-wrong");
        filing.tellsTheAmounts();
        look.accept("evidence");
        givesPapers();
        filing.hasNoPapers();
        look.accept("contact");
        window.find("#email").fill("nowhere");
        sends("contact-wrong");
        window.find("#email").fill("wang@example.com");
        meets(elsewhere);
        filing.namesAContact("王店长");
        look.accept("check-answers");
        filing.files();
        look.accept("filed");
    }

    private void givesPapers() {
        window.find("#file").setInputFiles(new FilePayload[] {
            new FilePayload("签购单.jpg", "image/jpeg", Papers.jpeg()),
            new FilePayload("run.exe", "application/octet-stream", "MZ".getBytes()),
        });
        window.find("form[data-upload] button[type=submit]:not([formaction])").click();
        window.find("[data-progress] p a").waitFor();
        look.accept("evidence-sent");
        window.presses("[data-progress] p a");
        look.accept("evidence-given");
    }

    private void meets(Window elsewhere) {
        elsewhere.goTo(window.path());
        elsewhere.find("#name").fill("李店长");
        elsewhere.presses(GO_ON);
        window.find("#name").fill("张店长");
        sends("contact-clash");
    }

    private void sendsNothing(String name) {
        window.presses("main form button[type=submit]");
        look.accept(name);
    }

    private void sends(String name) {
        window.presses(GO_ON);
        look.accept(name);
    }

    private void opens(String name, String path) {
        window.goTo(path);
        look.accept(name);
    }
}
