package io.redress.proof.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Proves cases again when a file is in that their answer waited for, or that touches their payment. What is due stands in the database, so that a
 * kill loses nothing; two nodes that meet at one case do it one after the other, and the second finds nothing new.
 */
@ApplicationScoped
public class Reproofs {
    private static final Logger LOG = Logger.getLogger(Reproofs.class);

    /** Cases proved between two looks at what is due. */
    private static final int BATCH = 200;

    private final DueCases dueCases;
    private final ProveClaim proveClaim;

    Reproofs(DueCases dueCases, ProveClaim proveClaim) {
        this.dueCases = dueCases;
        this.proveClaim = proveClaim;
    }

    @Scheduled(
            every = "{redress.proof.again-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void onSchedule() {
        proveDue();
    }

    /** Proves every case that is due, each in a transaction of its own and once in this run. How many were proved. */
    public int proveDue() {
        findTouched();
        var met = new HashSet<String>();
        var proved = 0;
        for (var due = due(); met.addAll(due); due = due()) {
            proved += (int) due.stream().filter(this::prove).count();
        }
        return proved;
    }

    void findTouched() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(dueCases::findTouched);
        }
    }

    private List<String> due() {
        return QuarkusTransaction.requiringNew().call(() -> dueCases.now(BATCH));
    }

    private boolean prove(String number) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                dueCases.begin(number);
                proveClaim.recordsChanged(number);
            });
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Case %s could not be proved again; it is tried once more later", number);
            QuarkusTransaction.requiringNew().run(() -> dueCases.failed(number));
            return false;
        }
    }
}
