package io.redress.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** One filing through the pages in a window, with the mouse: page by page, for ¥125.00 by reference number. */
public final class BrowserFiling {
    public static final LocalDate DAY = LocalDate.of(2026, 10, 27);

    /** The button that goes on, on each of the pages. */
    public static final String GO_ON = "main .form > form:last-of-type > button[type=submit]";

    private final Window window;

    public BrowserFiling(Window window) {
        this.window = window;
    }

    public BrowserFiling begins() {
        window.goTo("/disputes/new");
        return this;
    }

    public BrowserFiling tellsWhatHappened(String words) {
        window.find("#claim-FAILED_BUT_DEBITED").check();
        window.find("#words").fill(words);
        return goesOnTo("payment");
    }

    public BrowserFiling namesThePayment(String rrn) {
        window.find("#way-REFERENCE").check();
        window.find("#date").fill(DAY.toString());
        window.find("#rrn").fill(rrn);
        return goesOnTo("amounts");
    }

    public BrowserFiling tellsTheAmounts() {
        window.find("#paid").fill("125.00");
        window.find("#claimed").fill("125");
        return goesOnTo("evidence");
    }

    public BrowserFiling hasNoPapers() {
        return goesOnTo("contact");
    }

    public BrowserFiling namesAContact(String name) {
        window.find("#name").fill(name);
        return goesOnTo("check");
    }

    /** All pages up to the last, for a payment of its own. */
    public BrowserFiling comesToTheCheck(String rrn) {
        return begins().tellsWhatHappened("POS提示交易失败，顾客手机收到扣款短信。")
                .namesThePayment(rrn)
                .tellsTheAmounts()
                .hasNoPapers()
                .namesAContact("王店长");
    }

    /** Sends the last page and reads the number. */
    public String files() {
        goesOnTo("filed");
        return number();
    }

    /** The number of the case on its confirmation. */
    public String number() {
        assertThat(window.path()).matches("/disputes/D[0-9-]+/filed");
        return window.path().split("/")[2];
    }

    /** The address of the draft, without the page. */
    public String draft() {
        return window.path().replaceAll("(/disputes/drafts/[0-9a-f-]+).*", "$1");
    }

    private BrowserFiling goesOnTo(String page) {
        window.presses(GO_ON);
        assertThat(window.path()).as(window.find("main").textContent()).endsWith("/" + page);
        return this;
    }
}
