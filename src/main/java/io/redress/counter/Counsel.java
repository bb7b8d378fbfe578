package io.redress.counter;

import io.redress.incidents.Incident;
import io.redress.responsecodes.Advice;
import io.redress.responsecodes.CodeTexts;
import io.redress.responsecodes.Debited;
import io.redress.responsecodes.ResponseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is told to somebody at the counter about a code.
 *
 * @param day of the attempt, in the house's zone
 * @param returnsBy the day by which the money comes back by itself, null where it does not
 * @param provisional whether that day crosses a year whose holidays are not official yet
 * @param overdue whether that day went by
 * @param incidents known standstills that explain the code, the latest begun first
 */
public record Counsel(
        ResponseCode code,
        Debited debited,
        Advice advice,
        LocalDate day,
        LocalDate returnsBy,
        boolean provisional,
        boolean overdue,
        List<Incident> incidents) {
    /** What only the customer's bank writes: of no use where there is no notice. */
    private static final List<String> OF_THE_BANK = List.of("BANK_SMS", "BANK_STATEMENT");

    /** What to do now, in order. */
    public List<String> steps(Locale language) {
        CodeTexts texts = code.texts(language);
        return debited == Debited.YES ? texts.ifDebited() : texts.steps();
    }

    /** Whether a dispute is the next thing: not where the customer's bank shows no debit. */
    public boolean mayBeDisputed() {
        return advice.mayBeDisputed() && debited != Debited.NO;
    }

    /** Names of the kinds of evidence worth keeping. */
    public List<String> keep() {
        return code.facts().keep().stream()
                .filter(kind -> debited != Debited.NO || !OF_THE_BANK.contains(kind))
                .toList();
    }
}
