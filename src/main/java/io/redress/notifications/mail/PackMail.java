package io.redress.notifications.mail;

import io.redress.cases.Cases;
import io.redress.evidence.EvidenceRequests;
import io.redress.identity.visits.CaseLinks;
import io.redress.notifications.mail.post.MailMode;
import io.redress.notifications.mail.post.MailSite;
import io.redress.notifications.mail.post.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Makes of a mail that is due a letter for the post, or says why it is not sent. */
@ApplicationScoped
class PackMail {
    private final Cases cases;
    private final EvidenceRequests requests;
    private final CaseLinks links;
    private final Letters letters;
    private final MailSite site;
    private final Clock clock;

    PackMail(Cases cases, EvidenceRequests requests, CaseLinks links, Letters letters, MailSite site, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.links = links;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    /** Empty where the mail is not to be sent, which is written down in the caller's transaction. */
    Optional<Parcel> forPost(CaseMail mail) {
        var otherwise = insteadOfSending(mail);
        if (otherwise.isPresent()) {
            mail.end(otherwise.get(), clock.instant());
            return Optional.empty();
        }
        var about = cases.findById(mail.caseId());
        var to = mail.address();
        var token = links.make(about.number(), about.payment().mid(), to.text());
        var letter = letters.write(mail, about, site.opening(token));
        return Optional.of(new Parcel(mail.id(), about.number(), mail.kind() == MailKind.FILED, to, letter));
    }

    private Optional<MailState> insteadOfSending(CaseMail mail) {
        if (mail.kind().asksForPapers() && requests.open(mail.caseId()).isEmpty()) {
            return Optional.of(MailState.NOT_NEEDED);
        }
        if (site.mode() == MailMode.SHOW) {
            return Optional.of(MailState.KEPT);
        }
        return mail.isOverdue(clock.instant()) ? Optional.of(MailState.GIVEN_UP) : Optional.empty();
    }
}
