package io.redress.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the application of a mail server on a free port; whoever tests mails starts one there, and stops it. */
@QuarkusTestResource(MailPortResource.class)
public class MailPortResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Map.of(
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", String.valueOf(free.getLocalPort()),
                    "quarkus.mailer.start-tls", "DISABLED",
                    "redress.mail.patience", "3s",
                    "redress.mail.from", "disputes@acquirer.example",
                    "redress.mail.site", "https://disputes.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // nothing was kept
    }
}
