package io.redress.proof.answering;

import io.redress.proof.Finding;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One answer of the records to one case, as it was given. Later answers are added, none is changed.
 *
 * @param position 1 for the case's first answer
 * @param settledUntil the youngest settlement day whose file was in, or null
 * @param journalUntil the youngest day whose journal was in, or null
 */
public record Proof(
        long caseId, int position, Instant provedAt, LocalDate settledUntil, LocalDate journalUntil, Finding finding) {}
