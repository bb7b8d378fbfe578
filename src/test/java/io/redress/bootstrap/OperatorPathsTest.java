package io.redress.bootstrap;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.EmbeddedPostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class OperatorPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/../q/metrics"})
    void health_and_metrics_are_told_to_neighbours_and_not_through_a_proxy(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(200);
        given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", "192.0.2.1")
                .get(path)
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .header("Forwarded", "for=192.0.2.1")
                .get(path)
                .then()
                .statusCode(404);
    }
}
