package io.redress.proof.months;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.cases.Claim;
import io.redress.proof.Question;
import io.redress.proof.Surroundings;
import io.redress.proof.Verdict;
import io.redress.transactions.CardKind;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The random months are fit to examine a detector: complete, well-formed, and their answers add up. */
class RandomMonthsTest {
    private static final List<RandomMonth> MONTHS =
            LongStream.range(0, 300).mapToObj(RandomMonth::of).toList();

    @Test
    void every_scene_is_played() {
        Set<String> played = asked().map(asked -> asked.why().split(": ")[0]).collect(Collectors.toSet());
        assertThat(played).isEqualTo(Scene.ALL.stream().map(Scene::title).collect(Collectors.toSet()));
    }

    @Test
    void every_claim_meets_every_verdict_that_fits_it() {
        Map<Claim, Set<Verdict>> met = asked().collect(Collectors.groupingBy(
                asked -> asked.question().claim(), Collectors.mapping(Asked::verdict, Collectors.toSet())));
        assertThat(met.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Claim.values())
                        .filter(claim -> claim != Claim.OTHER)
                        .toList());
        assertThat(met.get(Claim.FAILED_BUT_DEBITED)).containsExactlyInAnyOrder(Verdict.values());
        assertThat(met.values()).allSatisfy(verdicts -> assertThat(verdicts)
                .contains(Verdict.PROVEN, Verdict.ALREADY_RETURNED, Verdict.INCONCLUSIVE, Verdict.PENDING));
    }

    @Test
    void amounts_add_up_along_the_money_trail() {
        told().filter(told -> told.dueFen() != null).forEach(told -> {
            Asked asked = told.asked();
            boolean unseen = asked.verdict() == Verdict.INCONCLUSIVE || asked.verdict() == Verdict.PENDING;
            if (!unseen) assertThat(MoneyTrail.owedFen(told)).as(asked.why()).isEqualTo(asked.provenFen());
        });
    }

    @Test
    void only_what_is_proven_is_owed() {
        assertThat(asked())
                .allSatisfy(asked ->
                        assertThat(asked.provenFen() > 0).as(asked.why()).isEqualTo(asked.verdict() == Verdict.PROVEN));
    }

    @Test
    void what_a_merchant_describes_is_one_row_of_his_story_or_none_at_all() {
        for (RandomMonth month : MONTHS) {
            for (Told told : month.told()) {
                Asked asked = told.asked();
                List<JournalRow> found = SlowSearch.found(asked.question().payment(), month.journal());
                boolean nowhere =
                        asked.verdict() == Verdict.NOT_FOUND || asked.why().startsWith("journal missing");
                assertThat(found).as(asked.why()).hasSize(nowhere ? 0 : 1);
                if (!nowhere) assertThat(told.story().journal).contains(found.get(0));
            }
        }
    }

    @Test
    void no_terminal_uses_a_trace_twice_in_a_batch() {
        assertThat(MONTHS).allSatisfy(month -> assertThat(
                        month.journal().stream().map(row -> row.tid() + " " + row.batchNo() + " " + row.traceNo()))
                .doesNotHaveDuplicates());
    }

    @Test
    void rows_lie_on_days_that_are_covered() {
        assertThat(MONTHS).allSatisfy(month -> {
            assertThat(month.journal())
                    .allMatch(row -> month.coverage().hasJournal(Town.dayOf(row.txnTime())) && row.amountFen() > 0);
            assertThat(month.settlement())
                    .allMatch(row -> month.coverage().hasSettlement(row.settleDate()) && row.amountFen() > 0);
            assertThat(Stream.concat(
                            month.journal().stream().map(JournalRow::id),
                            month.settlement().stream().map(SettlementRow::id)))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void the_hard_parts_of_real_records_occur() {
        List<SettlementRow> cleared =
                MONTHS.stream().flatMap(month -> month.settlement().stream()).toList();
        assertThat(cleared).anyMatch(row -> row.rrn() == null);
        assertThat(cleared).anyMatch(row -> row.settleDate()
                .equals(Town.dayOf(row.txnTime()).plusDays(2)));
        assertThat(cleared).extracting(SettlementRow::cardKind).contains(CardKind.DEBIT, CardKind.CREDIT);
        assertThat(cleared).allMatch(row -> "CNY".equals(row.currency()));
        assertThat(MONTHS).allMatch(RandomMonthsTest::hasAnEmptyFile);
        assertThat(MONTHS).anyMatch(month -> isATraceUsedAgain(month.journal()));
        assertThat(told()).anyMatch(RandomMonthsTest::isFiledForTheDayAfterMidnight);
    }

    private static boolean hasAnEmptyFile(RandomMonth month) {
        Set<LocalDate> filled =
                month.settlement().stream().map(SettlementRow::settleDate).collect(Collectors.toSet());
        return !filled.containsAll(month.coverage().settlementDays());
    }

    private static boolean isATraceUsedAgain(List<JournalRow> journal) {
        Set<String> seen = new HashSet<>();
        return journal.stream().anyMatch(row -> !seen.add(row.tid() + " " + row.traceNo()));
    }

    private static boolean isFiledForTheDayAfterMidnight(Told told) {
        var payment = told.asked().question().payment();
        return !payment.isIdentified()
                && told.story().journal.stream()
                        .anyMatch(row -> row.amountFen() == payment.amountFen()
                                && LocalTime.ofInstant(row.txnTime(), Town.ZONE).getHour() == 23
                                && Town.dayOf(row.txnTime()).plusDays(1).equals(payment.date()));
    }

    @Test
    void a_seed_makes_the_same_month_again() {
        RandomMonth again = RandomMonth.of(7);
        assertThat(again.journal()).isEqualTo(MONTHS.get(7).journal());
        assertThat(again.settlement()).isEqualTo(MONTHS.get(7).settlement());
        assertThat(again.asked()).isEqualTo(MONTHS.get(7).asked());
    }

    @Test
    void a_stubborn_detector_is_found_out() {
        List<String> wrong = wrongAnswers((question, records) -> new Answer(Verdict.REFUTED, 0));
        assertThat(wrong).hasSizeGreaterThan(100).allMatch(sentence -> sentence.startsWith("seed "));
    }

    private static List<String> wrongAnswers(BiFunction<Question, Surroundings, Answer> detector) {
        return Examination.wrongAnswers(detector, LongStream.range(0, 30));
    }

    private static Stream<Told> told() {
        return MONTHS.stream().flatMap(month -> month.told().stream());
    }

    private static Stream<Asked> asked() {
        return told().map(Told::asked);
    }
}
