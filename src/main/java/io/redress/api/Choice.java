package io.redress.api;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a query or form parameter that names one of a few constants. */
public final class Choice {
    private Choice() {}

    /**
     * The constant of that name; null where the parameter is absent or empty.
     *
     * @throws RuleViolation NOT_A_CHOICE on the parameter, with the names in {@code allowed}
     */
    public static <E extends Enum<E>> E of(Class<E> type, String parameter, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> refusal(type, parameter));
    }

    private static <E extends Enum<E>> RuleViolation refusal(Class<E> type, String parameter) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return RuleViolation.on(parameter, Rule.NOT_A_CHOICE).with("allowed", names);
    }
}
