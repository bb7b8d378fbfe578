package io.redress.incidents;

import io.redress.bankcontact.Banks;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.responsecodes.ResponseCodes;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** An administrator writes a bank's standstill down, or corrects it. */
@ApplicationScoped
public class KeepIncident {
    private static final int LONGEST_ZH = 500;
    private static final int LONGEST_EN = 1000;
    private static final int LONGEST_CODES = 400;

    private final Incidents incidents;
    private final Banks banks;
    private final ResponseCodes codes;
    private final Clock clock;

    KeepIncident(Incidents incidents, Banks banks, ResponseCodes codes, Clock clock) {
        this.incidents = incidents;
        this.banks = banks;
        this.codes = codes;
        this.clock = clock;
    }

    /** All that is wrong, on fields named as those of the facts; empty where it may be kept. */
    @Transactional
    public List<RuleViolation> broken(IncidentFacts facts) {
        var broken = new ArrayList<RuleViolation>();
        if (facts.bank() != null && banks.findById(facts.bank()) == null) {
            broken.add(RuleViolation.on("bank", Rule.NOT_A_CHOICE).with("allowed", "ICBC, ABC, …"));
        }
        if (facts.kind() == null) {
            broken.add(RuleViolation.on("kind", Rule.REQUIRED));
        }
        period(facts, broken);
        text("textZh", facts.textZh(), LONGEST_ZH, broken);
        text("textEn", facts.textEn(), LONGEST_EN, broken);
        if (String.join(",", facts.codes()).length() > LONGEST_CODES) {
            broken.add(RuleViolation.on("codes", Rule.TOO_LONG).with("max", LONGEST_CODES));
        } else if (facts.codes().stream().anyMatch(code -> codes.named(code).isEmpty())) {
            broken.add(RuleViolation.on("codes", Rule.MALFORMED).with("expected", "68, 91, 98"));
        }
        return broken;
    }

    @Transactional
    public Incident add(IncidentFacts facts, Actor by) {
        check(facts, by);
        var added = new Incident(facts, by, clock.instant());
        incidents.persist(added);
        return added;
    }

    /**
     * @param basedOn the version that the editor saw
     * @throws RuleViolation CHANGED_MEANWHILE where it is another by now
     */
    @Transactional
    public Incident change(long id, int basedOn, IncidentFacts facts, Actor by) {
        check(facts, by);
        var changed = incidents.get(id);
        if (changed.version() != basedOn) {
            throw RuleViolation.of(Rule.CHANGED_MEANWHILE);
        }
        changed.change(facts, by, clock.instant());
        return changed;
    }

    private void check(IncidentFacts facts, Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw RuleViolation.of(Rule.ROLE_MAY_NOT);
        }
        broken(facts).stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    private static void period(IncidentFacts facts, List<RuleViolation> broken) {
        if (facts.startsAt() == null) {
            broken.add(RuleViolation.on("startsAt", Rule.REQUIRED));
        } else if (facts.endsAt() == null) {
            // an incident's end may be unknown; a maintenance window is announced with its end
            if (facts.kind() == IncidentKind.MAINTENANCE) {
                broken.add(RuleViolation.on("endsAt", Rule.REQUIRED));
            }
        } else if (!facts.endsAt().isAfter(facts.startsAt())) {
            broken.add(RuleViolation.on("endsAt", Rule.PERIOD_REVERSED));
        }
    }

    private static void text(String field, String text, int longest, List<RuleViolation> broken) {
        if (text == null || text.isBlank()) {
            broken.add(RuleViolation.on(field, Rule.REQUIRED));
        } else if (text.length() > longest) {
            broken.add(RuleViolation.on(field, Rule.TOO_LONG).with("max", longest));
        } else if (CardNumbers.foundIn(text)) {
            broken.add(RuleViolation.on(field, Rule.CARD_NUMBER_REFUSED));
        }
    }
}
