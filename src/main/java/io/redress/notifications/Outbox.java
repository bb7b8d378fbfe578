package io.redress.notifications;

import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.cases.timeline.Happened;
import io.redress.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;

/** Writes the notices of an event in the event's own transaction, so that what happened is also told. */
@ApplicationScoped
class Outbox {
    private final Cases cases;
    private final Notices notices;

    Outbox(Cases cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    void write(@Observes Happened happened) {
        var entry = happened.entry();
        Arrays.stream(Audience.values())
                .filter(audience -> audience.hears(entry.event()))
                .map(audience -> addressed(audience, happened, cases.findById(entry.caseId())))
                .flatMap(Optional::stream)
                .forEach(notices::persist);
    }

    /** Nobody is told of what they did themselves, and a case nobody has tells no assignee. */
    private static Optional<Notice> addressed(Audience audience, Happened happened, DisputeCase about) {
        var entry = happened.entry();
        var mid = about.payment().mid();
        return switch (audience) {
            case MERCHANT ->
                happened.by().actsFor(mid)
                        ? Optional.empty()
                        : Optional.of(Notice.toMerchant(mid, entry.id(), about.id(), entry.at()));
            case DESK ->
                Optional.of(
                        about.assignee() == null
                                ? Notice.toRole(Role.LIAISON, entry.id(), about.id(), entry.at())
                                : Notice.toPerson(about.assignee(), entry.id(), about.id(), entry.at()));
            case LEAD -> Optional.of(Notice.toRole(Role.LEAD, entry.id(), about.id(), entry.at()));
            case ASSIGNEE ->
                Optional.ofNullable(about.assignee())
                        .filter(assignee -> !assignee.equals(entry.actor()))
                        .map(assignee -> Notice.toPerson(assignee, entry.id(), about.id(), entry.at()));
        };
    }
}
