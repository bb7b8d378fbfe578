package io.redress.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.notifications.mail.post.Address;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", "shop.one+pos@mail-1.example.com", " zhang_3@example.com "})
    void an_ordinary_address_is_good(String typed) {
        assertThat(Address.of(typed)).map(Address::text).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@",
                "@b.cn",
                "a@b.cn\r\nBcc: all@example.com",
                "a@b.cn\nX: y",
                "a@b.cn,c@d.cn",
                "Shop <a@b.cn>",
                "\"a b\"@b.cn",
                "a..b@c.cn",
                "a@b..cn",
                "a@-b.cn",
                "店@example.com",
                "6217001234567890@example.com"
            })
    void what_could_mean_more_than_one_receiver_is_refused(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void a_masked_address_can_be_known_again_and_not_written_to() {
        assertThat(new Address("shop77@example.com").masked()).isEqualTo("s•••@example.com");
    }

    @Test
    void one_waits_longer_after_each_try_and_never_above_six_hours() {
        assertThat(Waits.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Waits.after(2)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Waits.after(3)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Waits.after(4)).isEqualTo(Duration.ofHours(2));
        assertThat(Waits.after(99)).isEqualTo(Duration.ofHours(6));
    }
}
