package io.redress.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One sentence that the next page shows once, such as what a form just did. Kept in a cookie of one minute. */
@RequestScoped
public class Flash {
    private static final String COOKIE = "redress-flash";
    private static final int LONGEST = 500;
    private static final char DONE = '+';
    private static final char NOTE = '-';

    private final CurrentVertxRequest request;

    Flash(CurrentVertxRequest request) {
        this.request = request;
    }

    /** @param done true for something that was done, false for a mere note */
    public record Message(String sentence, boolean done) {}

    /** Leaves a sentence on what was done, in the reader's language, for the page that follows. */
    public void say(String sentence) {
        leave(DONE, sentence);
    }

    /** The same for a sentence that is no success, such as that nothing was found. */
    public void note(String sentence) {
        leave(NOTE, sentence);
    }

    private void leave(char kind, String sentence) {
        var text = kind + sentence.substring(0, Math.min(sentence.length(), LONGEST));
        set(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)), 60);
    }

    /** Takes the sentence away; null where none was left. */
    Message take() {
        var current = request.getCurrent();
        var cookie = current == null ? null : current.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        set("", 0);
        try {
            var text = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return text.isEmpty() ? null : new Message(text.substring(1), text.charAt(0) == DONE);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void set(String value, int seconds) {
        var current = request.getCurrent();
        current.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(current.request().isSSL()));
    }
}
