package io.redress.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.redress.shared.RuleViolation;
import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** Finds the one exception that tells what went wrong: transactions and parsers wrap it. */
final class Causes {
    /** The first that is found anywhere below wins. */
    private static final List<Class<? extends Throwable>> TELLING =
            List.of(RuleViolation.class, OptimisticLockException.class, JsonProcessingException.class);

    private static final int DEEPEST = 20;

    private Causes() {}

    static Throwable telling(Throwable thrown) {
        for (var type : TELLING) {
            var cause = thrown;
            for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
                if (type.isInstance(cause)) {
                    return cause;
                }
                cause = cause.getCause();
            }
        }
        return thrown;
    }
}
