package io.redress.responsecodes;

import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** An administrator writes down what a code means from now on; what was said before stays readable. */
@ApplicationScoped
public class EditCode {
    private static final String CODE = "[A-Z0-9]{2}|T-[A-Z]{2,10}";

    private final ResponseCodes codes;
    private final EntityManager database;
    private final Clock clock;

    EditCode(ResponseCodes codes, EntityManager database, Clock clock) {
        this.codes = codes;
        this.database = database;
        this.clock = clock;
    }

    /** All that is wrong with it, in the order of the form; empty where it may be kept. */
    public List<RuleViolation> broken(CodeFacts facts) {
        return CodeRules.broken(facts);
    }

    /**
     * Keeps a new version.
     *
     * @param basedOn the version that the editor saw, 0 for a new code
     * @throws RuleViolation CHANGED_MEANWHILE where that is no longer the newest; MALFORMED on {@code code}; the first of
     *     {@link #broken}
     */
    @Transactional
    public ResponseCode keep(String code, int basedOn, CodeFacts facts, Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw RuleViolation.of(Rule.ROLE_MAY_NOT);
        }
        if (!code.matches(CODE)) {
            throw RuleViolation.on("code", Rule.MALFORMED).with("expected", "98, A0, T-NORESP");
        }
        broken(facts).stream().findFirst().ifPresent(first -> {
            throw first;
        });
        // two editors of one code wait for each other here, a code's first ones too
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('response_code ' || ?1))")
                .setParameter(1, code)
                .getSingleResult();
        var newest = codes.named(code).map(ResponseCode::version).orElse(0);
        if (newest != basedOn) {
            throw RuleViolation.of(Rule.CHANGED_MEANWHILE);
        }
        var kept = new ResponseCode(code, basedOn + 1, facts, by, clock.instant());
        codes.persist(kept);
        return kept;
    }
}
