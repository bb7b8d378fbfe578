package io.redress.cases;

import io.redress.identity.Actor;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/**
 * The only way a case gets from one status to the next: the status, the clocks that follow from it and whoever listens
 * change together, in the caller's transaction.
 */
@ApplicationScoped
public class MoveCase {
    private final ServiceClocks clocks;
    private final Event<CaseMoved> moved;
    private final Clock clock;

    MoveCase(ServiceClocks clocks, Event<CaseMoved> moved, Clock clock) {
        this.clocks = clocks;
        this.moved = moved;
        this.clock = clock;
    }

    public void to(CaseStatus next, DisputeCase moving, Actor by) {
        var from = moving.status();
        moving.become(next);
        // the clocks that filing has just started run on at the desk
        var clocksGoOn = from == CaseStatus.FILED && next == CaseStatus.IN_REVIEW;
        if (!clocksGoOn) {
            moveClocks(from, next, moving, by);
        }
        moved.fire(new CaseMoved(moving, from, next, by, clock.instant()));
        if (!clocksGoOn) {
            moving.dueAt(clocks.nearestDue(moving.id()));
        }
    }

    private void moveClocks(CaseStatus from, CaseStatus next, DisputeCase moving, Actor by) {
        if (by.isStaff()) {
            clocks.meet(moving.id(), ServiceLevel.FIRST_RESPONSE);
        }
        leave(from, moving);
        enter(next, from, moving);
    }

    private void leave(CaseStatus from, DisputeCase moving) {
        moving.settleEscalation();
        switch (from) {
            // met already where an answer came; what still runs here is waited for no longer
            case AWAITING_MERCHANT -> clocks.cancel(moving.id(), ServiceLevel.MERCHANT_REPLY);
            case AWAITING_BANK -> clocks.cancel(moving.id(), ServiceLevel.BANK_REPLY);
            default -> {}
        }
    }

    private void enter(CaseStatus next, CaseStatus from, DisputeCase moving) {
        switch (next) {
            case AWAITING_MERCHANT -> waitOutside(moving, next, ServiceLevel.MERCHANT_REPLY);
            case AWAITING_BANK -> waitOutside(moving, next, ServiceLevel.BANK_REPLY);
            // the files that would tell have not come: nobody in the house can go on
            case PROVING -> pause(moving, next);
            case RESOLVED -> {
                clocks.meet(moving.id(), ServiceLevel.FIRST_RESPONSE);
                clocks.meet(moving.id(), ServiceLevel.RESOLUTION);
            }
            case CLOSED, WITHDRAWN -> clocks.cancelAll(moving.id());
            case REOPENED -> clocks.start(moving.id(), moving.priority().name(), ServiceLevel.RESOLUTION, null);
            default -> {
                clocks.resume(moving.id(), ServiceLevel.FIRST_RESPONSE);
                clocks.resume(moving.id(), ServiceLevel.RESOLUTION);
            }
        }
    }

    /** Somebody outside holds the ball: their clock starts, ours pause. */
    private void waitOutside(DisputeCase moving, CaseStatus station, ServiceLevel theirs) {
        pause(moving, station);
        clocks.start(moving.id(), moving.priority().name(), theirs, null);
    }

    private void pause(DisputeCase moving, CaseStatus station) {
        clocks.pause(moving.id(), ServiceLevel.FIRST_RESPONSE, station.name());
        clocks.pause(moving.id(), ServiceLevel.RESOLUTION, station.name());
    }
}
