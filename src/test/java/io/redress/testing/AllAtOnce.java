package io.redress.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Does the same in many threads that begin together. */
public final class AllAtOnce {
    private AllAtOnce() {}

    /** What one thread got: a value or a failure. */
    public record Answer<T>(T value, Exception failure) {}

    public static <T> List<Answer<T>> run(int threads, IntFunction<T> work) {
        var pool = Executors.newFixedThreadPool(threads);
        var together = new CyclicBarrier(threads);
        var all = new ArrayList<Callable<Answer<T>>>();
        for (int i = 0; i < threads; i++) {
            var which = i;
            all.add(() -> {
                together.await();
                try {
                    return new Answer<>(work.apply(which), null);
                } catch (RuntimeException failed) {
                    return new Answer<>(null, failed);
                }
            });
        }
        try {
            var answers = new ArrayList<Answer<T>>();
            for (var each : pool.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }
}
