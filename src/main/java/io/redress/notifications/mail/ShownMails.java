package io.redress.notifications.mail;

import io.redress.cases.Cases;
import io.redress.identity.visits.CaseLinks;
import io.redress.notifications.mail.post.Letter;
import io.redress.notifications.mail.post.MailMode;
import io.redress.notifications.mail.post.MailSite;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Mails for those who look after them and are not their receivers. */
@ApplicationScoped
public class ShownMails {
    private final CaseMails mails;
    private final Cases cases;
    private final CaseLinks links;
    private final Letters letters;
    private final MailSite site;

    ShownMails(CaseMails mails, Cases cases, CaseLinks links, Letters letters, MailSite site) {
        this.mails = mails;
        this.cases = cases;
        this.links = links;
        this.letters = letters;
        this.site = site;
    }

    /** Whether mails are shown here instead of being sent. */
    public boolean shows() {
        return site.mode() == MailMode.SHOW;
    }

    /** What the mail says now, with a link that opens nothing. */
    public Letter letter(CaseMail mail) {
        return letters.write(mail, cases.findById(mail.caseId()), site.hidden());
    }

    /**
     * The token of a new link, as the receiver of the mail would have had one.
     *
     * @throws RuleViolation NOT_FOUND where mails are sent, for there it is the receiver's alone
     */
    @Transactional
    public String linkOf(long id) {
        var mail = mails.known(id);
        if (!shows() || mail.address() == null) {
            throw RuleViolation.of(Rule.NOT_FOUND);
        }
        var about = cases.findById(mail.caseId());
        return links.make(about.number(), about.payment().mid(), mail.address().text());
    }
}
