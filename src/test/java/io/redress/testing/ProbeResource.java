package io.redress.testing;

import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A small interface that goes wrong in every way, for the tests of the shells. */
@Path("/api/probe")
@RolesAllowed({"ACQUIRER", "MERCHANT"})
public class ProbeResource {
    public enum Colour {
        RED,
        BLUE
    }

    public record Inner(
            long amountFen, Colour colour, @Size(max = 3) String note) {}

    public record Body(
            @NotNull String ref,
            @Valid Inner transaction,
            @Pattern(regexp = "\\d{4}", message = "8026") String last4,
            LocalDate day) {}

    private final CurrentActor actor;

    ProbeResource(CurrentActor actor) {
        this.actor = actor;
    }

    @GET
    public String who() {
        return actor.get().username() + " " + actor.get().mid() + " " + actor.language();
    }

    @POST
    @Path("/body")
    @Consumes(MediaType.APPLICATION_JSON)
    public String body(@Valid Body body) {
        return body.ref();
    }

    @GET
    @Path("/json")
    @Produces(MediaType.APPLICATION_JSON)
    public Inner json() {
        return new Inner(1, Colour.RED, "a");
    }

    @POST
    @Path("/multipart")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String multipart(@RestForm String kind) {
        return kind;
    }

    @GET
    @Path("/page")
    public String page(@RestQuery String limit, @RestQuery String after) {
        return Paging.of(limit, after).toString();
    }

    @GET
    @Path("/conflict")
    public String conflict() {
        throw RuleViolation.of(Rule.STATUS_DOES_NOT_ALLOW)
                .with("status", "CLOSED")
                .with("allowed", List.of("REOPEN", "NOTE"));
    }

    @GET
    @Path("/field")
    public String field() {
        throw RuleViolation.on("transaction.amountFen", Rule.AMOUNT_NOT_POSITIVE);
    }

    @GET
    @Path("/stale")
    public String stale() {
        throw new IllegalStateException(new OptimisticLockException());
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a secret word");
    }

    @GET
    @Path("/staff")
    @RolesAllowed("LEAD")
    public String staff() {
        return "staff";
    }
}
