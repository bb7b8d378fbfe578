package io.redress.notifications.web.mails;

import io.redress.notifications.mail.CaseMails;
import io.redress.web.Shell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How many mails were given up, for the header of the administrator's pages. */
@ApplicationScoped
class LostMails implements Shell.News {
    private final CaseMails mails;

    LostMails(CaseMails mails) {
        this.mails = mails;
    }

    @Override
    public String on() {
        return "/admin/mails";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long count() {
        return mails.countLost();
    }
}
