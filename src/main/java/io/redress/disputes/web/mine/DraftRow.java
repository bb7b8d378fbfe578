package io.redress.disputes.web.mine;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One dispute that was begun and not filed.
 *
 * @param what the claim in words
 * @param fen what the payment amounted to, null where nobody said yet
 * @param until the day on which it is thrown away
 */
record DraftRow(String id, String what, Long fen, Instant changedAt, LocalDate until) {}
