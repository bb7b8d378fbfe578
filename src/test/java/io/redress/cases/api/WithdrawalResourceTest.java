package io.redress.cases.api;

import static io.redress.testing.Rest.ACQUIRER;
import static io.redress.testing.Rest.LEAD;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.claim;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.isNow;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawalResourceTest {
    private static final String WHY = "{\"reason\":\"顾客已收到退款\"}";

    @Inject
    Rest rest;

    @Test
    void only_the_merchant_and_the_program_that_filed_it_withdraw_a_claim() {
        rest.everybodyExists();
        var number = filed(ACQUIRER, claim(250_000));
        for (var desk : List.of(LIAISON, LEAD)) {
            refused(post(desk, "/cases/" + number + "/withdrawal", WHY), 403, "ROLE_MAY_NOT");
        }
        isNow(number, "IN_REVIEW");
        post(ACQUIRER, "/cases/" + number + "/withdrawal", WHY).then().statusCode(200);
        isNow(number, "WITHDRAWN");
        post(MERCHANT, "/cases/" + filed(ACQUIRER, claim(250_000)) + "/withdrawal", WHY)
                .then()
                .statusCode(200);
    }
}
