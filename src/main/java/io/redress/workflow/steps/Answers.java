package io.redress.workflow.steps;

import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What {@code route-case.dmn} asks about a case: it lies with the case, never here. */
@Named
@ApplicationScoped
public class Answers {
    private final Cases cases;

    Answers(Cases cases) {
        this.cases = cases;
    }

    public String claim(String number) {
        return of(number).claim().name();
    }

    public boolean identified(String number) {
        return of(number).payment().isIdentified();
    }

    public String verdict(String number) {
        return of(number).answer().verdict().name();
    }

    public long provenFen(String number) {
        return of(number).answer().provenFen();
    }

    public boolean papersSettle(String number) {
        return of(number).answer().papersSettle();
    }

    /** The step before locked the case in this transaction, or filed it. */
    private DisputeCase of(String number) {
        return cases.forChange(Actor.SYSTEM, number);
    }
}
