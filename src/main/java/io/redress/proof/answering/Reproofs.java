package io.redress.proof.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Proves cases again when a file is in that their answer waited for. What is due stands in the database, so that a
 * kill loses nothing; two nodes that meet at one case do it one after the other, and the second finds nothing new.
 */
@ApplicationScoped
public class Reproofs {
    private static final Logger LOG = Logger.getLogger(Reproofs.class);

    /** Cases proved between two looks at what is due. */
    private static final int BATCH = 200;

    private final ProofLog proofs;
    private final ProveClaim proveClaim;

    Reproofs(ProofLog proofs, ProveClaim proveClaim) {
        this.proofs = proofs;
        this.proveClaim = proveClaim;
    }

    @Scheduled(
            every = "{redress.proof.again-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        proveDue();
    }

    /** Proves every case that is due, each in a transaction of its own. How many were proved. */
    public int proveDue() {
        var proved = 0;
        var due = due();
        while (!due.isEmpty()) {
            var done = due.stream().filter(this::prove).count();
            proved += (int) done;
            // those that failed are met again at the next run, not in this one
            due = done == BATCH ? due() : java.util.List.of();
        }
        return proved;
    }

    private java.util.List<String> due() {
        return QuarkusTransaction.requiringNew().call(() -> proofs.dueAgain(BATCH));
    }

    private boolean prove(String number) {
        try {
            QuarkusTransaction.requiringNew().run(() -> proveClaim.proveAgain(number, Actor.SYSTEM));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Case %s could not be proved again; it is tried once more later", number);
            return false;
        }
    }
}
