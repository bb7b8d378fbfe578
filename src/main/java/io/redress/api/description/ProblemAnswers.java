package io.redress.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.redress.api.ApiPath;
import io.redress.api.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Says once, for every operation of the interface, how it refuses, and for every list that its items are there. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (ApiPath.is(path)) {
                item.getOperations().forEach((method, operation) -> refuse(path, method, operation));
            }
        });
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.startsWith("Page")) {
                schema.addRequired("items");
            }
        });
    }

    private static void refuse(String path, PathItem.HttpMethod method, Operation operation) {
        problem(operation, "401", "Nobody signed in, or the password is wrong.");
        problem(
                operation,
                "429",
                "Signing in failed too often from this address; `Retry-After` says how long to wait.");
        problem(operation, "403", "The role may not do this.");
        problem(operation, "422", "A value is wrong; `errors` points at it.");
        if (path.contains("{number}")) {
            problem(operation, "404", "There is no such case for this caller.");
        }
        if (method != PathItem.HttpMethod.GET && path.contains("{number}")) {
            problem(operation, "409", "The case's status does not allow this; `allowed` names what it allows.");
        }
        if (method == PathItem.HttpMethod.POST) {
            problem(operation, "400", "The body cannot be read.");
        }
    }

    private static void problem(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().hasAPIResponse(status)
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(description).content(content));
    }
}
