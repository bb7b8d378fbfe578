package io.redress.notifications.mail.post;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands letters to the mail server, with the headers that put them into one thread a case. */
@ApplicationScoped
public class MailPost {
    private final ReactiveMailer server;
    private final MailConfig config;

    MailPost(ReactiveMailer server, MailConfig config) {
        this.server = server;
        this.config = config;
    }

    /** Returns when the server has taken it; throws when it did not, or took twice longer than the patience set. */
    public void send(Parcel parcel) {
        var from = Address.of(config.from())
                .orElseThrow(() -> new IllegalStateException("redress.mail.from is no mail address"));
        var mail = mail(parcel, from);
        Uni.createFrom()
                .deferred(() -> server.send(mail))
                .ifNoItem()
                .after(config.patience())
                .fail()
                // a connection kept from the last mail may be dead without saying so; the second try opens another one
                .onFailure(TimeoutException.class)
                .retry()
                .atMost(1)
                .await()
                .indefinitely();
    }

    private static Mail mail(Parcel parcel, Address from) {
        var letter = parcel.letter();
        var thread = "<%s@%s>".formatted(parcel.caseNumber(), from.domain());
        // the same at each try: a reader who gets it twice is shown it once
        var own = "<%s.%d@%s>".formatted(parcel.caseNumber(), parcel.mailId(), from.domain());
        var mail = new Mail()
                .setFrom(from.text())
                .addTo(parcel.to().text())
                .setSubject(oneLine(letter.subject()))
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", parcel.opensThread() ? thread : own)
                // no answering machine answers a machine
                .addHeader("Auto-Submitted", "auto-generated");
        return parcel.opensThread()
                ? mail
                : mail.addHeader("In-Reply-To", thread).addHeader("References", thread);
    }

    /** A second line would be a header of its own. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
