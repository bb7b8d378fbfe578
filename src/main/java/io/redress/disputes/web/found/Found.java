package io.redress.disputes.web.found;

import java.time.Instant;
import java.util.List;

/**
 * What the records say, as a merchant reads it.
 *
 * @param kind and word: of the tag {@code badge}
 * @param headline the answer in one sentence
 * @param reasons in sentences
 * @param choices the payments that fit, where the merchant has to say which is meant
 * @param undecided whether a person has still to decide
 */
public record Found(
        String kind,
        String word,
        String headline,
        List<String> reasons,
        List<Moved> moves,
        List<Choice> choices,
        boolean undecided) {
    /** One thing that happened to the money. */
    public record Moved(Instant at, String what, long fen, String how) {}

    /** One payment of several; source and row name it when it is picked. */
    public record Choice(String source, long row, Instant at, long fen, String marks) {}
}
