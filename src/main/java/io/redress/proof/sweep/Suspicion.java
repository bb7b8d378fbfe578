package io.redress.proof.sweep;

import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.story.Message;
import java.util.List;

/**
 * A fault that the records show and that nobody may have claimed.
 *
 * @param question the claim as it could be filed; {@code claimedFen} is what is owed
 * @param finding the answer that the claim would get; always PROVEN
 * @param sales every sale it is about, the oldest first: a claim about any of them is this one
 */
public record Suspicion(Question question, Finding finding, List<Message> sales) {}
