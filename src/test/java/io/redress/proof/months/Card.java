package io.redress.proof.months;

import io.redress.transactions.CardKind;
import java.util.Random;

/** A cardholder's card as the acquirer sees it. */
record Card(String first6, String last4, String token, CardKind kind) {
    private static final String[] DEBIT = {"621700", "622848", "621226"};
    private static final String[] CREDIT = {"625955", "628286", "622575"};

    static Card random(Random random) {
        boolean credit = random.nextBoolean();
        String[] banks = credit ? CREDIT : DEBIT;
        return new Card(
                banks[random.nextInt(banks.length)],
                "%04d".formatted(random.nextInt(10_000)),
                "%016x".formatted(random.nextLong()),
                credit ? CardKind.CREDIT : CardKind.DEBIT);
    }
}
