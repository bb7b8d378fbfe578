package io.redress.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.redress.shared.CardNumbers;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the frame around every page needs; templates say {@code inject:shell}. */
@Named("shell")
@RequestScoped
public class Shell {
    /** How much is new on a page of the header; the feature that has the page tells it. */
    public interface News {
        /** The path of the page. */
        String on();

        /** For the reader of this request; asks the database. */
        long count();
    }

    private final SecurityIdentity identity;
    private final Navigation navigation;
    private final Flash flash;
    private final CurrentVertxRequest request;

    Shell(SecurityIdentity identity, Navigation navigation, Flash flash, CurrentVertxRequest request) {
        this.identity = identity;
        this.navigation = navigation;
        this.flash = flash;
        this.request = request;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public String who() {
        String name = identity.getAttribute("displayName");
        return name != null ? name : identity.getPrincipal().getName();
    }

    public List<Navigation.Link> links() {
        return navigation.links(path());
    }

    /** The message left by the page before, null where there is none; asked once. */
    public Flash.Message flash() {
        return flash.take();
    }

    /** The token for a form, null on the few error pages that come before it is made: those have links. */
    public String csrfToken() {
        var current = request.getCurrent();
        return current == null ? null : current.get("csrf_token");
    }

    /**
     * This page's own address for a link that comes back, encoded; the front page after a form was sent, and where
     * somebody wrote a card number into the address.
     */
    public String back() {
        var current = request.getCurrent();
        var again = current != null
                && current.request().method() == HttpMethod.GET
                && !CardNumbers.foundIn(current.request().uri());
        return URLEncoder.encode(again ? current.request().uri() : "/", StandardCharsets.UTF_8);
    }

    private String path() {
        var current = request.getCurrent();
        return current == null ? "" : current.normalizedPath();
    }
}
