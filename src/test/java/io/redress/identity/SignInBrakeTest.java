package io.redress.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.TestAccounts;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.http.conn.params.ConnRoutePNames;
import org.junit.jupiter.api.Test;

/** Calls from a loopback address of its own, so that no other test is braked. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class SignInBrakeTest {
    @Inject
    TestAccounts accounts;

    @Test
    void who_guesses_passwords_must_wait_and_others_need_not() throws UnknownHostException {
        accounts.exists("guessed", Role.ACQUIRER);
        for (int i = 0; i < SignInLimit.MOST / 2; i++) {
            from("127.0.0.9")
                    .auth()
                    .preemptive()
                    .basic("guessed", "guess" + i)
                    .get("/api/probe")
                    .then()
                    .statusCode(401);
            from("127.0.0.9")
                    .formParam("username", "guessed")
                    .formParam("password", "guess" + i)
                    .post("/sign-in")
                    .then()
                    .statusCode(302);
        }
        from("127.0.0.9")
                .auth()
                .preemptive()
                .basic("guessed", "right")
                .get("/api/probe")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-5]?\\d|60"))
                .body("status", equalTo(429));
        from("127.0.0.9")
                .formParam("username", "guessed")
                .post("/sign-in")
                .then()
                .statusCode(429);
        from("127.0.0.9").get("/sign-in").then().statusCode(200);
        from("127.0.0.10")
                .auth()
                .preemptive()
                .basic("guessed", "right")
                .get("/api/probe")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification from(String address) throws UnknownHostException {
        var client = HttpClientConfig.httpClientConfig()
                .setParam(ConnRoutePNames.LOCAL_ADDRESS, InetAddress.getByName(address));
        return given().config(RestAssuredConfig.config().httpClient(client))
                .redirects()
                .follow(false);
    }
}
