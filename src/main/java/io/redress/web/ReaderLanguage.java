package io.redress.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/**
 * The language of the one who reads the page: the account's, else the one chosen here before (cookie), else the
 * browser's, else Chinese.
 */
@Named("reader")
@RequestScoped
public class ReaderLanguage {
    /** The cookie that keeps the choice of somebody who did not sign in. */
    public static final String COOKIE = "lang";

    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private Locale locale;

    ReaderLanguage(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** {@code zh} or {@code en}. */
    public Locale locale() {
        if (locale == null) {
            locale = find();
        }
        return locale;
    }

    /** The value of the {@code lang} attribute: {@code zh-CN} or {@code en}. */
    public String tag() {
        return chinese() ? "zh-CN" : "en";
    }

    public boolean chinese() {
        return locale().getLanguage().equals("zh");
    }

    /** The language of sentences for programs: what they accept, else English. */
    public static Locale ofProgram(String acceptLanguage) {
        return accepted(acceptLanguage, Locale.ENGLISH);
    }

    private Locale find() {
        String ofAccount = identity.getAttribute("language");
        if (ofAccount != null) {
            return Locale.forLanguageTag(ofAccount);
        }
        var current = request.getCurrent();
        if (current == null) {
            return Locale.CHINESE;
        }
        Cookie chosen = current.request().getCookie(COOKIE);
        var known = chosen != null && KNOWN.contains(Locale.forLanguageTag(chosen.getValue()));
        return known
                ? Locale.forLanguageTag(chosen.getValue())
                : accepted(current.request().getHeader("Accept-Language"), Locale.CHINESE);
    }

    private static Locale accepted(String header, Locale otherwise) {
        if (header == null || header.isBlank()) {
            return otherwise;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
