package io.redress.cases;

import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.sla.ServiceClocks;
import io.redress.sla.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Takes a case to work on it, and puts it back. Taking it is the desk's first response. */
@ApplicationScoped
public class AssignCase {
    private final Cases cases;
    private final ServiceClocks clocks;
    private final Timeline timeline;
    private final Clock clock;

    AssignCase(Cases cases, ServiceClocks clocks, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Assigns the case to the actor; again is no change.
     *
     * @throws RuleViolation ALREADY_ASSIGNED when another liaison has it; a lead may take it over
     */
    @Transactional
    public DisputeCase take(String number, Actor by) {
        var taken = cases.forChange(by, number);
        taken.require(CaseAction.ASSIGN);
        if (by.username().equals(taken.assignee())) {
            return taken;
        }
        refuseForeign(taken, by);
        assign(taken, by);
        return taken;
    }

    /**
     * Whoever of the desk acts on a case that nobody has takes it by that. A case that somebody has stays theirs:
     * colleagues may cover for them.
     */
    public void takeIfFree(DisputeCase actedOn, Actor by) {
        if (actedOn.assignee() == null && by.isStaff()) {
            assign(actedOn, by);
        }
    }

    private void assign(DisputeCase taken, Actor by) {
        taken.assignTo(by.username(), clock.instant());
        clocks.meet(taken.id(), ServiceLevel.FIRST_RESPONSE);
        taken.dueAt(clocks.nearestDue(taken.id()));
        timeline.record(taken.id(), CaseEvent.ASSIGNED, by, Map.of("assignee", by.username()));
    }

    /** Puts the case back into the queue; a case nobody has is no change. */
    @Transactional
    public DisputeCase release(String number, Actor by) {
        var released = cases.forChange(by, number);
        released.require(CaseAction.ASSIGN);
        if (released.assignee() == null) {
            return released;
        }
        refuseForeign(released, by);
        timeline.record(released.id(), CaseEvent.RELEASED, by, Map.of("assignee", released.assignee()));
        released.assignTo(null, clock.instant());
        return released;
    }

    private static void refuseForeign(DisputeCase one, Actor by) {
        var assignee = one.assignee();
        if (assignee != null && !assignee.equals(by.username()) && !by.is(Role.LEAD)) {
            throw RuleViolation.of(Rule.ALREADY_ASSIGNED).with("assignee", assignee);
        }
    }
}
