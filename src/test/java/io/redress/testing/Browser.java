package io.redress.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.util.regex.Pattern;

/** A reader of pages who is signed in: keeps cookies, and sends forms with the tokens the page gave. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private String page = "";

    /** An account of {@link TestAccounts}. */
    public static Browser signedIn(String username) {
        var browser = new Browser();
        given().filter(browser.cookies)
                .redirects()
                .follow(false)
                .formParam("username", username)
                .formParam("password", "right")
                .post("/sign-in");
        return browser;
    }

    public Response get(String path) {
        var answer = given().filter(cookies).redirects().follow(false).get(path);
        page = answer.asString();
        return answer;
    }

    /** Sends a form of the page that was read last; names and values alternate. */
    public Response post(String path, String... typed) {
        var request = given().filter(cookies)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false)
                .formParam("csrf-token", found(TOKEN));
        if (VERSION.matcher(page).find()) {
            request.formParam("version", found(VERSION));
        }
        for (int i = 0; i < typed.length; i += 2) {
            request.formParam(typed[i], typed[i + 1]);
        }
        return request.post(path);
    }

    private String found(Pattern hidden) {
        var matcher = hidden.matcher(page);
        assertThat(matcher.find()).as("a form on the page").isTrue();
        return matcher.group(1);
    }
}
