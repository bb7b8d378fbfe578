package io.redress.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Work that many callers do at once, for a bounded time. */
final class Load {
    /** One piece of work; what it throws ends the measurement. */
    interface Work {
        void once(long number) throws Exception;
    }

    /** How many pieces a second, and how long each took, in nanoseconds, sorted. */
    record Result(double perSecond, long[] nanos) {
        double percentileMillis(double share) {
            return nanos[(int) Math.min(nanos.length - 1, Math.round(share * nanos.length))] / 1e6;
        }
    }

    private Load() {}

    /** As fast as the callers can. */
    static Result peak(int callers, Duration time, Work work) throws Exception {
        return run(callers, time, 0, work);
    }

    /** At a rate of so many a second, shared by the callers; time spent waiting for a turn does not count. */
    static Result paced(int callers, Duration time, double perSecond, Work work) throws Exception {
        return run(callers, time, (long) (callers * 1e9 / perSecond), work);
    }

    private static Result run(int callers, Duration time, long pause, Work work) throws Exception {
        var numbers = new AtomicLong();
        var nanos = new ConcurrentLinkedQueue<Long>();
        var pool = Executors.newFixedThreadPool(callers);
        var start = System.nanoTime();
        var end = start + time.toNanos();
        var tasks = IntStream.range(0, callers)
                .mapToObj(caller -> pool.submit(() -> {
                    var next = start + caller * pause / Math.max(1, callers);
                    while (System.nanoTime() < end) {
                        next = awaitTurn(next, pause);
                        var began = System.nanoTime();
                        work.once(numbers.incrementAndGet());
                        nanos.add(System.nanoTime() - began);
                    }
                    return null;
                }))
                .toList();
        for (Future<?> task : tasks) {
            task.get();
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Result(sorted.length / seconds, sorted);
    }

    private static long awaitTurn(long turn, long pause) throws InterruptedException {
        var wait = turn - System.nanoTime();
        if (pause > 0 && wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
        return turn + pause;
    }
}
