package io.redress.shared;

import java.util.Map;

/** A refusal by a named rule. Carries the field it speaks of (or null) and the facts its sentence needs. */
public final class RuleViolation extends RuntimeException {
    private final transient Rule rule;
    private final transient String field;
    private final transient Map<String, String> facts;

    public RuleViolation(Rule rule, String field, Map<String, String> facts) {
        super(rule + (field == null ? "" : " on " + field) + (facts.isEmpty() ? "" : " " + facts));
        this.rule = rule;
        this.field = field;
        this.facts = Map.copyOf(facts);
    }

    /** A refusal that speaks of the whole request. */
    public static RuleViolation of(Rule rule) {
        return new RuleViolation(rule, null, Map.of());
    }

    /** A refusal of one field, named by its dotted path in the request ({@code transaction.amountFen}). */
    public static RuleViolation on(String field, Rule rule) {
        return new RuleViolation(rule, field, Map.of());
    }

    /** The same refusal with one more fact for its sentence. */
    public RuleViolation with(String fact, Object value) {
        var more = new java.util.HashMap<>(facts);
        more.put(fact, String.valueOf(value));
        return new RuleViolation(rule, field, more);
    }

    public Rule rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    public Map<String, String> facts() {
        return facts;
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
