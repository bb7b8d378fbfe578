package io.redress.notifications.mail.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailConfigTest {
    @Test
    void the_demo_shows_mails_and_everybody_else_sends_them_unless_told_otherwise() {
        assertThat(new MailSite(config(Map.of()), true).mode()).isEqualTo(MailMode.SHOW);
        assertThat(new MailSite(config(Map.of()), false).mode()).isEqualTo(MailMode.SEND);
        assertThat(new MailSite(config(Map.of("redress.mail.mode", "send")), true).mode())
                .isEqualTo(MailMode.SEND);
        assertThat(new MailSite(config(Map.of("redress.mail.mode", "show")), false).mode())
                .isEqualTo(MailMode.SHOW);
    }

    @Test
    void links_lead_to_the_site_that_was_set() {
        var site = new MailSite(config(Map.of("redress.mail.site", "https://disputes.example/")), false);
        assertThat(site.opening("abc")).isEqualTo("https://disputes.example/m/abc");
    }

    @Test
    void a_node_keeps_a_mail_longer_than_it_waits_for_the_server() {
        var config = config(Map.of());
        assertThat(config.lease()).isGreaterThan(config.patience().multipliedBy(2));
        assertThat(config.giveUpAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(config.newLinksAnHour()).isEqualTo(3);
    }

    private static MailConfig config(Map<String, String> set) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(set)
                .withMapping(MailConfig.class)
                .build()
                .getConfigMapping(MailConfig.class);
    }
}
