package io.redress.messages;

import static io.redress.testing.Rest.ACQUIRER;
import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.LIAISON2;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Browser;
import io.redress.testing.EmbeddedPostgresResource;
import io.redress.testing.Rest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class MessagesOverRestTest {
    private static final String WORDS = "顾客明天出国，请今天回电";

    @Inject
    Rest rest;

    private String messages;
    private String number;

    @BeforeEach
    void a_case() {
        rest.everybodyExists();
        number = Rest.filed();
        messages = "/cases/" + number + "/messages";
    }

    @Test
    void both_sides_write_and_no_merchant_learns_a_name_of_the_desk() {
        post(MERCHANT, messages, text(WORDS)).then().statusCode(201).body("side", equalTo("MERCHANT"));
        post(LIAISON, messages, text("好的")).then().statusCode(201).body("author", equalTo(LIAISON));
        get(MERCHANT, messages)
                .then()
                .body("items.author", contains(MERCHANT, "desk"))
                .body("items.text", contains(WORDS, "好的"));
        get(MANAGER, messages).then().body("items.author", contains(MERCHANT, LIAISON));
        refused(post(MANAGER, messages, text("x")), 403, "ROLE_MAY_NOT");
        refused(post(ACQUIRER, messages, text("x")), 404, "NOT_FOUND");
    }

    @Test
    void the_timeline_tells_that_a_message_came_and_not_what_it_says() {
        post(MERCHANT, messages, text(WORDS));
        for (var reader : new String[] {MERCHANT, LIAISON}) {
            assertThat(get(reader, "/cases/" + number + "/timeline").asString())
                    .contains("MESSAGE_FROM_MERCHANT")
                    .doesNotContain(WORDS);
        }
    }

    @Test
    void the_other_side_is_told() {
        assertThat(notices(LIAISON2)).doesNotContain(number);
        post(MERCHANT, messages, text(WORDS));
        assertThat(notices(LIAISON2))
                .as("nobody has the case, so every liaison")
                .contains(number, "wrote a message");
        assertThat(notices(MERCHANT)).doesNotContain(number);
        post(LIAISON, messages, text("好的"));
        assertThat(notices(MERCHANT))
                .contains(number, "The desk wrote you a message.")
                .doesNotContain("好的");
    }

    @Test
    void a_message_is_read_when_the_other_side_says_so() {
        int id = post(MERCHANT, messages, text(WORDS)).then().extract().path("id");
        post(MERCHANT, messages, text("还有一点"));
        get(LIAISON, messages).then().body("items[0].readAt", nullValue());
        post(MERCHANT, messages + "/read-mark", "{\"upTo\": 99999999}").then().statusCode(204);
        get(LIAISON, messages).then().body("items[0].readAt", nullValue());
        post(LIAISON, messages + "/read-mark", "{\"upTo\": " + id + "}").then().statusCode(204);
        get(MERCHANT, messages).then().body("items[0].readAt", notNullValue()).body("items[1].readAt", nullValue());
    }

    @Test
    void a_card_number_and_an_endless_text_are_refused_and_an_end_of_the_case_is_none_of_the_talk() {
        refused(post(MERCHANT, messages, text("卡 6217 0000 1001 2348 802")), 422, "CARD_NUMBER_REFUSED");
        post(MERCHANT, messages, text("x".repeat(2001))).then().statusCode(422);
        post(MERCHANT, "/cases/" + number + "/withdrawal", "{\"reason\": \"x\"}")
                .then()
                .statusCode(200);
        post(MERCHANT, messages, text("谢谢")).then().statusCode(201);
        get(MERCHANT, messages).then().body("items.text", contains("谢谢"));
    }

    private static String notices(String username) {
        return Browser.of(username).get("/notices").asString();
    }

    private static String text(String words) {
        return "{\"text\": \"" + words + "\"}";
    }
}
