package io.redress.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.redress.identity.visits.CaseLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. The form itself is answered by {@link SignInByPath}. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
    /** Whether the demo accounts exist and may be named to everybody. */
    @ConfigProperty(name = "redress.demo", defaultValue = "false")
    boolean demo;

    private final SecurityIdentity identity;
    private final CaseLinks links;

    SignInPages(SecurityIdentity identity, CaseLinks links) {
        this.identity = identity;
        this.links = links;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(boolean failed, String username, boolean demo);

        static native TemplateInstance signOut();

        private Templates() {}
    }

    @GET
    @Path("/sign-in")
    public Response form(@RestQuery String failed, @CookieParam(SignInByPath.TYPED_NAME) String typedName) {
        if (!identity.isAnonymous()) {
            return Response.seeOther(URI.create("/")).build();
        }
        var username = typedName == null ? "" : URLDecoder.decode(typedName, StandardCharsets.UTF_8);
        return Response.ok(Templates.signIn(failed != null, username, demo)).build();
    }

    /** For those error pages that come before a form can be made, and so have a link here. */
    @GET
    @Path("/sign-out")
    public Response signOutForm() {
        return identity.isAnonymous()
                ? Response.seeOther(URI.create("/")).build()
                : Response.ok(Templates.signOut()).build();
    }

    @POST
    @Path("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@CookieParam(CaseLinks.COOKIE) String visit) {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        // a visit counts on the pages of its case only, so here its reader is nobody
        links.end(visit);
        return Response.seeOther(URI.create("/")).build();
    }
}
