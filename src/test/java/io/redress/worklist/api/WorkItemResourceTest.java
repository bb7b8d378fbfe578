package io.redress.worklist.api;

import static io.redress.testing.Rest.LIAISON;
import static io.redress.testing.Rest.MANAGER;
import static io.redress.testing.Rest.MERCHANT;
import static io.redress.testing.Rest.claim;
import static io.redress.testing.Rest.filed;
import static io.redress.testing.Rest.get;
import static io.redress.testing.Rest.post;
import static io.redress.testing.Rest.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.testing.Rest;
import io.redress.testing.TestAccounts;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkItemResourceTest {
    @Inject
    Rest rest;

    @BeforeEach
    void everybody() {
        rest.everybodyExists();
    }

    @Test
    void the_queue_shows_each_role_what_it_can_do() {
        var waits = filed(MERCHANT, claim(TestAccounts.MID, 9_000_000, "null"));
        findInQueue(MERCHANT, waits, "GIVE_EVIDENCE");
        var reviewed = filed(MERCHANT, claim(9_000_000));
        findInQueue(LIAISON, reviewed, "REVIEW");
        post(LIAISON, "/cases/" + reviewed + "/assignment", "").then().statusCode(200);
        get(LIAISON, "/work-items?assigned=me&limit=100")
                .then()
                .statusCode(200)
                .body("items.assignee", everyItem(equalTo(LIAISON)))
                .body("items.number", hasItem(reviewed));
        get(LIAISON, "/work-items?assigned=nobody").then().body("items.assignee", everyItem(nullValue()));
        get(MANAGER, "/work-items").then().statusCode(200).body("items", equalTo(List.of()));
        refused(get(LIAISON, "/work-items?assigned=somebody"), 422, "NOT_A_CHOICE")
                .body("errors[0].pointer", equalTo("/assigned"));
        refused(get(LIAISON, "/work-items?after=zzz"), 422, "BAD_CURSOR");
    }

    /** Reads the queue to its end, in pages. */
    private static void findInQueue(String username, String number, String step) {
        String after = "";
        while (after != null) {
            var page = get(username, "/work-items?limit=100" + after)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> numbers = page.path("items.number");
            if (numbers.contains(number)) {
                var item = "items[%d].".formatted(numbers.indexOf(number));
                page.response().then().body(item + "step", equalTo(step)).body(item + "overdue", equalTo(false));
                return;
            }
            String next = page.path("next");
            after = next == null ? null : "&after=" + next;
        }
        throw new AssertionError(number + " is not in the queue of " + username);
    }
}
