package io.redress.responsecodes;

/**
 * What may be said at the counter about an attempt that ended with a code. The bank's notice weighs more than the
 * terminal's word: with a notice no code permits a second attempt.
 *
 * @param returnsWithin working days in which the money comes back by itself; null where it does not, or where there is
 *     nothing to come back
 */
public record Advice(MoneyTaken money, SwipeAgain again, Integer returnsWithin) {
    public static Advice of(CodeFacts code, Debited debited) {
        var money = money(code.money(), debited);
        var again = money == code.money() ? code.again() : SwipeAgain.NOT_YET;
        return new Advice(money, again, money == MoneyTaken.NO ? null : code.returnsWithin());
    }

    /** Whether money is or may be where it does not belong. */
    public boolean mayBeDisputed() {
        return money != MoneyTaken.NO && again == SwipeAgain.NOT_YET;
    }

    private static MoneyTaken money(MoneyTaken byCode, Debited debited) {
        if (debited != Debited.YES) {
            // no notice proves nothing: some banks send none, and late
            return byCode;
        }
        // a refusal and a notice contradict each other: the notice may be of another payment
        return byCode == MoneyTaken.NO ? MoneyTaken.UNKNOWN : MoneyTaken.YES;
    }
}
