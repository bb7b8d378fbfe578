package io.redress.notifications.web;

import io.redress.identity.CurrentActor;
import io.redress.notifications.Notices;
import io.redress.web.Shell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How many notices wait for the reader, for the header of every page. */
@ApplicationScoped
class UnreadNotices implements Shell.News {
    private final Notices notices;
    private final CurrentActor actor;

    UnreadNotices(Notices notices, CurrentActor actor) {
        this.notices = notices;
        this.actor = actor;
    }

    @Override
    public String on() {
        return "/notices";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long count() {
        return notices.countUnread(actor.get());
    }
}
