package io.redress.api.description;

import io.redress.api.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The cover of the interface description at {@code /q/openapi}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Redress",
                        version = "1",
                        description =
                                "Disputes of card payments: file them, work them, follow them. Amounts are in fen,"
                                        + " days are YYYY-MM-DD in the case's zone, instants are UTC. Errors are"
                                        + " application/problem+json with the name of the rule that refused.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        security = @SecurityRequirement(name = "basic"))
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public class RestInterface extends Application {}
