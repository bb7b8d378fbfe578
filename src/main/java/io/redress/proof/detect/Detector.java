package io.redress.proof.detect;

import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.story.Story;

/** Answers one kind of claim from the story of the payment. It decides by the records alone: no clock, no database. */
public interface Detector {
    /** @return the answer, still without a suggestion */
    Finding examine(Question question, Story story);
}
