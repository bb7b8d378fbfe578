package io.redress.testing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Nobody said who may call it. */
@Path("/api/forgotten")
public class ForgottenResource {
    @GET
    public String get() {
        return "forgotten";
    }
}
