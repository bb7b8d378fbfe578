package io.redress.demo;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance with a fixed seed: it falls the same way each time. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
