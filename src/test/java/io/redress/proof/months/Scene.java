package io.redress.proof.months;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of story.
 *
 * @param debatable whether reconcilers might answer otherwise with good reason
 */
record Scene(String name, boolean debatable, Function<Story, Told> play) {
    static final List<Scene> ALL = Stream.of(
                    FailedDebits.SCENES,
                    DebitsNotSeenYet.SCENES,
                    DebitsOnAnyDay.SCENES,
                    Duplicates.SCENES,
                    DuplicatesReturned.SCENES,
                    NoDuplicates.SCENES,
                    WrongAmounts.SCENES,
                    MissingRefunds.SCENES,
                    RefundsThatCame.SCENES,
                    WrongRefunds.SCENES,
                    FailedReversals.SCENES,
                    TracesAgain.SCENES,
                    NotInTheRecords.SCENES,
                    WrongKinds.SCENES)
            .flatMap(List::stream)
            .toList();

    static Scene of(String name, Function<Story, Told> play) {
        return new Scene(name, false, play);
    }

    static Scene debatable(String name, Function<Story, Told> play) {
        return new Scene(name, true, play);
    }

    String title() {
        return debatable ? name + " (debatable)" : name;
    }

    Told play(Town town) {
        Told told = play.apply(new Story(town));
        Asked asked = told.asked();
        return new Told(
                told.story(),
                new Asked(asked.question(), asked.verdict(), asked.provenFen(), title() + ": " + asked.why()),
                told.dueFen());
    }
}
