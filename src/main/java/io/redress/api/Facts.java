package io.redress.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the facts of a rule the JSON types a program expects: lists as arrays, whole numbers as numbers. */
final class Facts {
    private Facts() {}

    static Map<String, Object> typed(Map<String, String> facts) {
        var typed = new LinkedHashMap<String, Object>();
        facts.keySet().stream().sorted().forEach(name -> typed.put(member(name), typed(name, facts.get(name))));
        return typed;
    }

    /** A problem's own {@code status} is the one of HTTP. */
    private static String member(String fact) {
        return fact.equals("status") ? "caseStatus" : fact;
    }

    private static Object typed(String name, String value) {
        return switch (name) {
            case "allowed", "accepted", "how" -> list(value);
            case "max", "already", "taken" -> value.matches("-?\\d{1,18}") ? Long.valueOf(value) : value;
            default -> value;
        };
    }

    private static Object list(String value) {
        var items = value.replaceAll("^\\[|]$", "");
        return Arrays.stream(items.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
