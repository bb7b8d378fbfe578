package io.redress.cases.api;

import io.redress.api.Problem;
import io.redress.cases.CaseAction;
import io.redress.identity.CurrentActor;
import io.redress.shared.Rule;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A refusal names what the status allows; the caller is told what of it the own role may do. */
public class AllowedToCaller {
    private static final String ALLOWED = "allowed";

    private final CurrentActor actor;

    AllowedToCaller(CurrentActor actor) {
        this.actor = actor;
    }

    @ServerResponseFilter
    public void narrow(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem
                && Rule.STATUS_DOES_NOT_ALLOW.name().equals(problem.rule())
                && problem.facts().containsKey("action")
                && problem.facts().get(ALLOWED) instanceof List<?> byStatus) {
            var caller = actor.get();
            answer.setEntity(problem.with(
                    ALLOWED,
                    byStatus.stream()
                            .filter(name -> CaseAction.valueOf(name.toString()).allowedTo(caller))
                            .toList()));
        }
    }
}
