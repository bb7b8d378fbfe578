package io.redress.resolution;

import io.redress.cases.DisputeCase;
import io.redress.resolution.recovery.NoMoneyTwice;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Money that goes back by decisions: never by one person's word where two are needed, and never twice. */
@ApplicationScoped
class Adjustments {
    private final SecondPerson secondPerson;
    private final NoMoneyTwice noMoneyTwice;
    private final EntityManager database;
    private final Clock clock;

    Adjustments(SecondPerson secondPerson, NoMoneyTwice noMoneyTwice, EntityManager database, Clock clock) {
        this.secondPerson = secondPerson;
        this.noMoneyTwice = noMoneyTwice;
        this.database = database;
        this.clock = clock;
    }

    /** @throws IllegalStateException where the approval is missing: then the process file is wrong */
    void requireSecondPerson(Proposal decided, DisputeCase about) {
        secondPerson.require(decided, about);
    }

    /** @throws RuleViolation RETURNED_ALREADY where other cases gave the money back since the proposal */
    void record(Proposal decided, DisputeCase about) {
        noMoneyTwice.record(about, decided.id(), decided.remedy(), decided.amountFen());
        database.persist(new Adjustment(decided, clock.instant()));
    }
}
