package io.redress.proof.months;

import io.redress.proof.Surroundings;
import io.redress.transactions.Coverage;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A month of card traffic made of stories whose truth is known: ordinary sales, and faults with a claim and its right
 * answer. Rows come in no order; files that were never delivered are left out.
 *
 * @param seed makes the same month again
 * @param told the stories behind the claims, with all that was cleared of them, delivered or not
 */
record RandomMonth(
        long seed,
        List<JournalRow> journal,
        List<SettlementRow> settlement,
        Coverage coverage,
        List<Asked> asked,
        List<Told> told) {
    private static final int SCENES = 24;

    static RandomMonth of(long seed) {
        Random random = new Random(seed);
        Town town = new Town(random);
        List<Scene> scenes = new ArrayList<>(Scene.ALL);
        Collections.shuffle(scenes, random);
        List<Told> told =
                scenes.stream().limit(SCENES).map(scene -> scene.play(town)).toList();
        Stream<Story> others = Stream.generate(() -> OrdinaryTraffic.any(town)).limit(40 + random.nextInt(60));
        List<Story> stories = Stream.of(told.stream().map(Told::story), OrdinaryTraffic.everyDay(town), others)
                .flatMap(stream -> stream)
                .toList();
        return delivered(seed, town, stories, told);
    }

    private static RandomMonth delivered(long seed, Town town, List<Story> stories, List<Told> told) {
        List<JournalRow> journal = new ArrayList<>();
        List<SettlementRow> settlement = new ArrayList<>();
        for (Story story : stories) {
            journal.addAll(story.journal);
            story.settlement.stream()
                    .filter(row -> town.period.isDelivered(row.settleDate()))
                    .forEach(settlement::add);
        }
        Collections.shuffle(journal, town.random);
        Collections.shuffle(settlement, town.random);
        List<Asked> asked = told.stream().map(Told::asked).toList();
        return new RandomMonth(seed, journal, settlement, town.period.coverage(), asked, told);
    }

    /** All records of the month: whoever proves a claim has to pick what belongs to it. */
    Surroundings surroundings() {
        return new Surroundings(journal, settlement, coverage);
    }
}
