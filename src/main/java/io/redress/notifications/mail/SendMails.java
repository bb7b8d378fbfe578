package io.redress.notifications.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.notifications.mail.post.MailConfig;
import io.redress.notifications.mail.post.MailPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Sends what waits, on any number of nodes: each takes a mail for itself for a while. A node that is killed between
 * sending and writing that down makes a mail arrive twice, under one id, and none is ever lost.
 */
@ApplicationScoped
public class SendMails {
    private static final Logger LOG = Logger.getLogger(SendMails.class);

    private final CaseMails mails;
    private final PackMail pack;
    private final MailPost post;
    private final MailConfig config;
    private final Clock clock;

    SendMails(CaseMails mails, PackMail pack, MailPost post, MailConfig config, Clock clock) {
        this.mails = mails;
        this.pack = pack;
        this.post = post;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{redress.mail.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        sweep();
    }

    /**
     * Sends what is due, up to a batch, in transactions of its own. The first failure ends the sweep: where the server is
     * down, the other mails need not wait for it one by one. Returns how many were tried.
     */
    public int sweep() {
        var tried = 0;
        for (var goes = true; goes && tried < config.batch(); ) {
            var next = QuarkusTransaction.requiringNew()
                    .call(() -> mails.takeNext().map(CaseMail::id));
            goes = next.isPresent() && deliver(next.get());
            tried += next.isPresent() ? 1 : 0;
        }
        return tried;
    }

    private boolean deliver(long id) {
        try {
            // no connection to the database is held while the server takes its time
            QuarkusTransaction.requiringNew()
                    .call(() -> pack.forPost(mails.findById(id)))
                    .ifPresent(parcel -> {
                        post.send(parcel);
                        QuarkusTransaction.requiringNew()
                                .run(() -> mails.findById(id).sent(clock.instant()));
                    });
            return true;
        } catch (RuntimeException failed) {
            LOG.warnf("Mail %d was not sent: %s", id, failed.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> mails.findById(id).failed(why(failed), clock.instant()));
            return false;
        }
    }

    private static String why(RuntimeException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
