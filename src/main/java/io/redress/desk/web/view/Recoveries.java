package io.redress.desk.web.view;

import io.redress.cases.DisputeCase;
import io.redress.resolution.recovery.CaseLedger;
import io.redress.resolution.recovery.CaseLedgers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The recovery ledger for the page of a case; the template says {@code inject:recoveries.of(about)}. */
@Named("recoveries")
@ApplicationScoped
public class Recoveries {
    private final CaseLedgers ledgers;

    Recoveries(CaseLedgers ledgers) {
        this.ledgers = ledgers;
    }

    /** Null where the records do not hold the one payment that the case speaks of. */
    public CaseLedger of(DisputeCase about) {
        return ledgers.of(about).orElse(null);
    }
}
