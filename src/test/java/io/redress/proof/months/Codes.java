package io.redress.proof.months;

import java.util.Arrays;
import java.util.List;

/** Response codes as terminals meet them. */
final class Codes {
    static final String OK = "00";
    /** No answer, or one that leaves open whether the sale was booked. */
    private static final List<String> UNCLEAR = Arrays.asList(null, null, "68", "91", "96", "98");

    private static final List<String> DECLINED = List.of("51", "55", "61", "54", "14");
    private static final List<String> NOT_REVERSED = Arrays.asList(null, "12", "25", "96");

    private Codes() {}

    static String unclear(Story story) {
        return story.town.oneOf(UNCLEAR);
    }

    static String declined(Story story) {
        return story.town.oneOf(DECLINED);
    }

    static String notReversed(Story story) {
        return story.town.oneOf(NOT_REVERSED);
    }
}
