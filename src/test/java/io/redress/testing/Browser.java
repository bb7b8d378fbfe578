package io.redress.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.http.entity.mime.HttpMultipartMode;

/** Somebody at a browser without JavaScript: keeps cookies, takes the token from the page, follows nothing by itself. */
public final class Browser {
    /** File names in UTF-8, as every browser sends them. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8));

    private final CookieFilter cookies = new CookieFilter();
    private String token = "";
    private String version = "";

    /** Who did not sign in. */
    public static Browser stranger() {
        return new Browser();
    }

    public static Browser of(String username) {
        var browser = new Browser();
        browser.request()
                .formParam("username", username)
                .formParam("password", "right")
                .post("/sign-in")
                .then()
                .statusCode(302);
        return browser;
    }

    public Response get(String path) {
        return seen(request().get(path));
    }

    public Response post(String path, Map<String, String> form) {
        return seen(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("csrf-token", token)
                .post(path));
    }

    /** Sends a form with the version that the last page showed; names and values alternate, a name may come again. */
    public Response post(String path, String... typed) {
        var request = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token);
        if (!version.isEmpty()) {
            request.formParam("version", version);
        }
        for (int i = 0; i < typed.length; i += 2) {
            request.formParam(typed[i], typed[i + 1]);
        }
        return request.post(path);
    }

    public Response upload(String path, String kind, String fileName, byte[] bytes, String text) {
        var request = request()
                .multiPart("csrf-token", token)
                .multiPart("kind", kind)
                .multiPart("text", text, "text/plain; charset=UTF-8")
                .multiPart("file", fileName, bytes, "application/octet-stream");
        return seen(request.post(path));
    }

    /** Sends several files at once, by name. */
    public Response uploads(String path, String kind, Map<String, byte[]> files, String text) {
        var request = request()
                .multiPart("csrf-token", token)
                .multiPart("kind", kind)
                .multiPart("text", text, "text/plain; charset=UTF-8");
        files.forEach((name, bytes) -> request.multiPart("file", name, bytes, "application/octet-stream"));
        return seen(request.post(path));
    }

    /** As the page's script sends one file. */
    public Response uploadByScript(String path, String kind, String name, byte[] bytes) {
        return request()
                .accept("application/json")
                .multiPart("csrf-token", token)
                .multiPart("kind", kind)
                .multiPart("text", "")
                .multiPart("file", name, bytes, "application/octet-stream")
                .post(path);
    }

    /** Sends a form with a file; an empty name sends no file, as a browser does. */
    public Response multipart(String path, Map<String, String> form, String fileName, String content) {
        var request = request().multiPart("csrf-token", token);
        form.forEach((name, value) -> request.multiPart(name, value, "text/plain; charset=UTF-8"));
        request.multiPart("file", fileName, content.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
        return seen(request.post(path));
    }

    /** What the page holds in a field. */
    public static String value(Response page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page.asString());
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    private RequestSpecification request() {
        return given().config(AS_BROWSERS_DO).filter(cookies).redirects().follow(false);
    }

    private Response seen(Response page) {
        var found = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.asString());
        if (found.find()) {
            token = found.group(1);
        }
        var shown = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page.asString());
        version = shown.find() ? shown.group(1) : "";
        return page;
    }
}
