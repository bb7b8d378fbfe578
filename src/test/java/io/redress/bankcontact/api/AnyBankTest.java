package io.redress.bankcontact.api;

import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.isNow;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every bank can be asked, on the list or not. */
@QuarkusTest
class AnyBankTest {
    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void a_bank_that_is_not_on_the_list_is_asked_by_its_name() {
        var number = filed();
        ask(number, " 山阴农村商业银行 ").then().statusCode(201).body("bank", equalTo("山阴农村商业银行"));
        isNow(number, "AWAITING_BANK");
        get(LIAISON, "/cases/" + number + "/timeline")
                .then()
                .body("items.text", hasItem(startsWith("山阴农村商业银行 was asked")));
    }

    @Test
    void a_bank_on_the_list_is_known_by_its_name_too() {
        ask(filed(), "中国工商银行").then().statusCode(201).body("bank", equalTo("ICBC"));
        ask(filed(), "ping an bank").then().statusCode(201).body("bank", equalTo("PAB"));
    }

    @Test
    void a_card_number_is_no_bank() {
        refused(ask(filed(), "6222 0212 3456 7890 128"), 422, "CARD_NUMBER_REFUSED")
                .body("errors[0].pointer", equalTo("/bank"));
    }

    private static Response ask(String number, String bank) {
        return post(
                LIAISON,
                "/cases/" + number + "/bank-enquiries",
                "{\"bank\":\"%s\",\"channel\":\"PHONE\",\"question\":\"请核实\"}".formatted(bank));
    }
}
