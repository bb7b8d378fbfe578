package io.redress.proof.months;

import io.redress.proof.Question;
import io.redress.proof.Verdict;

/**
 * A claim and the right answer to it.
 *
 * @param provenFen what is still owed, in fen; 0 unless proven
 * @param why the scene and, in a sentence, the reason: the message when a detector answers otherwise
 */
public record Asked(Question question, Verdict verdict, long provenFen, String why) {}
