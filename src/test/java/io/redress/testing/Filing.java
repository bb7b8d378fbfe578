package io.redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** The verbs of one filing through the pages, at a browser. */
public final class Filing {
    private final Browser browser;
    private final Map<String, String> shown = new HashMap<>();
    private String path;

    private Filing(Browser browser) {
        this.browser = browser;
    }

    /** Opens the first page; {@code query} is what the check of a code carries over, or empty. */
    public static Filing begunBy(Browser browser, String query) {
        var filing = new Filing(browser);
        filing.opens("/disputes/new" + query);
        return filing;
    }

    /** The same draft at another browser. */
    public Filing at(Browser other) {
        var filing = new Filing(other);
        filing.opens(path);
        return filing;
    }

    /** Fills in the page that is open and sends it; names and values alternate. Follows where it leads. */
    public Filing answers(String... typed) {
        var answer = sends(typed);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return opens(location(answer));
    }

    /** The same without following. */
    public Response sends(String... typed) {
        return sendsTo(path.replaceAll("\\?.*", ""), typed);
    }

    public Response sendsTo(String to, String... typed) {
        var form = new HashMap<>(shown);
        for (int i = 0; i < typed.length; i += 2) {
            form.put(typed[i], typed[i + 1]);
        }
        return browser.post(to, form);
    }

    /** Picks one of the payments that are shown. */
    public Filing picks(String row) {
        var answer = sendsTo(path.replaceAll("\\?.*", "") + "/choice", "pick", row);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return opens(location(answer));
    }

    /** Gives a paper on the page of the papers. */
    public Response gives(String kind, String fileName, byte[] bytes, String text) {
        return browser.upload(path.replaceAll("\\?.*", "") + "/papers", kind, fileName, bytes, text);
    }

    /** Goes on from the page of the papers with a paper that was not added before. */
    public Response goesOnWith(String kind, String fileName, byte[] bytes, String text) {
        return browser.upload(path.replaceAll("\\?.*", ""), kind, fileName, bytes, text);
    }

    public Filing opens(String to) {
        path = to;
        var page = browser.get(to);
        shown.clear();
        for (var field : new String[] {"draft", "seen", "change", "responseCode", "debited"}) {
            if (page.asString().contains("name=\"" + field + "\" value=\"")) {
                shown.put(field, Browser.value(page, field));
            }
        }
        return this;
    }

    public String page() {
        return browser.get(path).asString();
    }

    /** Where the browser is. */
    public String path() {
        return path;
    }

    /** The address of the draft, without the page. */
    public String draft() {
        return path.replaceAll("(/disputes/drafts/[0-9a-f-]+).*", "$1");
    }

    /** The number of the case, on its confirmation. */
    public String number() {
        assertThat(path).matches("/disputes/D[0-9-]+/filed");
        return path.split("/")[2];
    }

    public static String location(Response answer) {
        return answer.header("Location").replaceAll("https?://[^/]+", "");
    }

    /** Through all pages up to the check, for ¥125.00 by reference number, with no paper. */
    public Filing toTheCheck(String rrn) {
        return answers("claim", "FAILED_BUT_DEBITED", "words", "POS提示交易失败,顾客手机收到扣款短信。")
                .answers("way", "REFERENCE", "date", "2026-10-27", "rrn", rrn)
                .answers("paid", "125.00", "claimed", "125")
                .answers()
                .answers("name", "王店长", "phone", "", "email", "");
    }
}
