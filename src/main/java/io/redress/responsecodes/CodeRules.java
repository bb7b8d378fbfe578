package io.redress.responsecodes;

import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/** What holds of a code that is written down; the fields are those of the editor's form. */
final class CodeRules {
    private static final int LONGEST_DAYS = 30;

    private final List<RuleViolation> broken = new ArrayList<>();

    private CodeRules() {}

    /** All that is wrong, in the order of the form; empty where nothing is. */
    static List<RuleViolation> broken(CodeFacts facts) {
        var rules = new CodeRules();
        rules.text("issuedBy", facts.issuedBy(), 24);
        rules.texts("Zh", facts.chinese(), 60, 300, 2000);
        rules.texts("En", facts.english(), 100, 500, 4000);
        rules.choices(facts);
        rules.lengths("messages", String.join("\n", facts.messages()), 2000);
        rules.text("source", facts.source(), 300);
        rules.needed("sourceDay", facts.sourceDay());
        return List.copyOf(rules.broken);
    }

    private void texts(String language, CodeTexts texts, int name, int meaning, int steps) {
        text("name" + language, texts.name(), name);
        text("meaning" + language, texts.meaning(), meaning);
        text("steps" + language, String.join("\n", texts.steps()), steps);
        text("debited" + language, String.join("\n", texts.ifDebited()), steps);
    }

    private void choices(CodeFacts facts) {
        needed("side", facts.side());
        needed("money", facts.money());
        needed("again", facts.again());
        if (facts.money() != null && facts.again() != null && !facts.again().fits(facts.money())) {
            broken.add(RuleViolation.on("again", Rule.SWIPE_AGAIN_UNSAFE));
        }
        var days = facts.returnsWithin();
        if (days != null && (days < 1 || days > LONGEST_DAYS)) {
            broken.add(RuleViolation.on("returnsWithin", Rule.MALFORMED).with("expected", "1–" + LONGEST_DAYS));
        }
        if (facts.claim() != null) {
            known("claim", List.of(facts.claim()), CodeFacts.CLAIMS);
        }
        known("keep", facts.keep(), CodeFacts.PAPERS);
    }

    private void known(String field, List<String> names, List<String> allowed) {
        if (!allowed.containsAll(names)) {
            broken.add(RuleViolation.on(field, Rule.NOT_A_CHOICE).with("allowed", String.join(", ", allowed)));
        }
    }

    private void text(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            broken.add(RuleViolation.on(field, Rule.REQUIRED));
        } else {
            lengths(field, text, longest);
        }
    }

    private void lengths(String field, String text, int longest) {
        if (text.length() > longest) {
            broken.add(RuleViolation.on(field, Rule.TOO_LONG).with("max", longest));
        } else if (text.indexOf('\0') >= 0) {
            broken.add(RuleViolation.on(field, Rule.UNREADABLE_CHARACTER));
        } else if (CardNumbers.foundIn(text)) {
            broken.add(RuleViolation.on(field, Rule.CARD_NUMBER_REFUSED));
        }
    }

    private void needed(String field, Object value) {
        if (value == null) {
            broken.add(RuleViolation.on(field, Rule.REQUIRED));
        }
    }
}
