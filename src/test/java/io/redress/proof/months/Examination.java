package io.redress.proof.months;

import io.redress.proof.Question;
import io.redress.proof.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

/** Puts all claims of many random months to a detector and keeps what it got wrong. */
final class Examination {
    private Examination() {}

    /** One sentence a wrong answer, with the seed that makes its month again. */
    static List<String> wrongAnswers(BiFunction<Question, Surroundings, Answer> detector, LongStream seeds) {
        List<String> wrong = new ArrayList<>();
        seeds.mapToObj(RandomMonth::of).forEach(month -> {
            for (Asked asked : month.asked()) {
                Answer answer = detector.apply(asked.question(), month.surroundings());
                if (!answer.equals(new Answer(asked.verdict(), asked.provenFen()))) {
                    wrong.add(sentence(month, asked, answer));
                }
            }
        });
        return wrong;
    }

    private static String sentence(RandomMonth month, Asked asked, Answer answer) {
        return "seed %d, %s: right is %s %d because of '%s', but was %s %d for %s"
                .formatted(
                        month.seed(),
                        asked.question().claim(),
                        asked.verdict(),
                        asked.provenFen(),
                        asked.why(),
                        answer.verdict(),
                        answer.provenFen(),
                        asked.question().payment());
    }
}
