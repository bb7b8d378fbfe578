package io.redress.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.proof.narration.ReasonSentences;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every step of reasoning is said in both languages. */
@QuarkusTest
class ReasonSentencesTest {
    private static final List<String> AMOUNTS =
            List.of("amountFen", "approvedFen", "clearedFen", "returnedFen", "takenFen", "expectedFen", "owedFen");

    @Inject
    ReasonSentences sentences;

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        assertThat(Arrays.stream(ReasonCode.values()).map(ReasonSentencesTest::full))
                .allSatisfy(reason -> {
                    assertThat(sentences.of(reason, Locale.CHINESE))
                            .containsPattern("\\p{IsHan}")
                            .doesNotContain("{");
                    assertThat(sentences.of(reason, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}|\\{");
                });
    }

    @Test
    void amounts_days_and_times_are_spoken_as_everywhere() {
        var overdue = full(ReasonCode.REFUND_OVERDUE);
        assertThat(sentences.of(overdue, Locale.ENGLISH))
                .isEqualTo("A refund of ¥123.45 was approved on 12 Oct 2026, 10:00 Beijing time"
                        + " and not cleared by 17 Oct 2026.");
        assertThat(sentences.of(overdue, Locale.CHINESE)).contains("¥123.45", "2026年10月12日 10:00 北京时间");
    }

    private static Reason full(ReasonCode code) {
        var facts = new LinkedHashMap<String, String>();
        AMOUNTS.forEach(name -> facts.put(name, "12345"));
        List.of("day", "firstDay", "lastDay", "until").forEach(name -> facts.put(name, "2026-10-17"));
        facts.put("days", "2026-10-17,2026-10-18");
        facts.put("at", "2026-10-12T02:00:00Z");
        facts.put("track", "REFUND");
        facts.put("claim", "WRONG_REFUND");
        List.of("count", "attempt", "responseCode").forEach(name -> facts.put(name, "2"));
        return new Reason(code, facts);
    }
}
