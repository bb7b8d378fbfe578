package io.redress.proof.story;

/**
 * Money of a sale that went back, or should have, on one track.
 *
 * @param message the refund or adjustment
 * @param state where the money is
 * @param horizon the settlement days of its usual time
 * @param toAnotherCard whether it went to another card than the sale's
 */
public record MoneyBack(Message message, State state, Horizon horizon, boolean toAnotherCard) {
    /** Where money on its way back is. */
    public enum State {
        /** Cleared: it is back. */
        ARRIVED,
        /** Approved, and its usual days are not over. */
        UNDERWAY,
        /** Approved, its usual days are over, and it was never cleared. */
        OVERDUE,
        /** Approved, and a file in which it might be is missing. */
        UNKNOWN
    }

    static MoneyBack of(Message message, Message sale, Horizon horizon) {
        var otherCard = sale != null && !message.isOnCardOf(sale);
        return new MoneyBack(message, stateOf(message, horizon), horizon, otherCard);
    }

    private static State stateOf(Message message, Horizon horizon) {
        if (message.isCleared()) {
            return State.ARRIVED;
        }
        return switch (horizon.state()) {
            case COVERED -> State.OVERDUE;
            case GAP -> State.UNKNOWN;
            case NOT_YET -> State.UNDERWAY;
        };
    }

    public boolean is(State other) {
        return state == other;
    }

    /** What the approval promised, in fen; without one, what arrived. */
    public long promisedFen() {
        return message.isApproved() ? message.amountFen() : message.clearedFen();
    }

    public long arrivedFen() {
        return message.clearedFen();
    }

    /** What has not arrived of the promise, in fen; never below zero. */
    public long missingFen() {
        return Math.max(0, promisedFen() - arrivedFen());
    }
}
