package io.redress.counter.web;

import io.redress.counter.Counsel;
import io.redress.responsecodes.CodeTexts;
import java.util.List;

/**
 * The answer about a code, in the reader's language.
 *
 * @param money, again icons: {@code done}, {@code wait} or {@code bad} as the tag {@code badge} knows them
 * @param back whether the money comes back, in a sentence
 * @param backMore how sure that is; null where there is nothing to add
 * @param contradiction whether terminal and bank say different things
 * @param keep the words for the papers worth keeping
 * @param source where the meaning is from, in a sentence
 * @param file the address that starts a dispute with all this carried over
 * @param ifYes, ifNo the addresses with the answer to the question about the notice
 */
public record AnswerView(
        Counsel counsel,
        CodeTexts texts,
        List<String> steps,
        String money,
        String again,
        String back,
        String backMore,
        boolean contradiction,
        List<String> keep,
        String source,
        String file,
        String ifYes,
        String ifNo,
        List<IncidentLine> incidents) {}
