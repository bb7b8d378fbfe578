package io.redress.proof.months;

/**
 * A story that was played to its claim.
 *
 * @param dueFen what the customer rightly pays in the end over the whole story, in fen; null when the records cannot
 *     tell
 */
record Told(Story story, Asked asked, Long dueFen) {}
