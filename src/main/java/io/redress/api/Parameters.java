package io.redress.api;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that is given twice: no parameter is a list, so one of the two would be lost unseen. */
public class Parameters {

    @ServerRequestFilter
    public void once(ContainerRequestContext request) {
        var address = request.getUriInfo();
        if (!ApiPath.is(address.getRequestUri().getPath())) {
            return;
        }
        address.getQueryParameters().forEach((name, values) -> {
            if (values.size() > 1) {
                throw RuleViolation.on(name, Rule.GIVEN_TWICE);
            }
        });
    }
}
