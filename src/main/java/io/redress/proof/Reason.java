package io.redress.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of the reasoning behind an answer.
 *
 * @param facts what the sentence needs: amounts under names that end in {@code Fen}, days as ISO dates separated by
 *     commas, moments as ISO instants
 */
public record Reason(ReasonCode code, Map<String, String> facts) {
    public Reason {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** @param namesAndValues a name, its value, a name, its value, and so on; values are written as they print */
    public static Reason of(ReasonCode code, Object... namesAndValues) {
        var facts = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i].toString(), String.valueOf(namesAndValues[i + 1]));
        }
        return new Reason(code, facts);
    }

    /** The fact, or the empty text where there is none. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
