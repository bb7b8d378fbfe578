package io.redress.disputes.web.found;

import java.time.LocalDate;
import java.util.List;

/**
 * The way of a payment's money; amounts in fen. What was taken is what came back, is on its way back, is kept for the
 * order and is held still.
 *
 * @param keptFen 0 unless the order was debited more than once
 */
public record MoneyTrail(long takenFen, long keptFen, long backFen, long underwayFen, long heldFen, List<Line> lines) {

    /**
     * One step of it.
     *
     * @param icon the direction, for the eye
     * @param state whether it arrived; null where that says nothing
     * @param by whose decision it was, null where the records alone know of it
     */
    public record Line(LocalDate day, String icon, String what, long fen, String state, String by) {}
}
