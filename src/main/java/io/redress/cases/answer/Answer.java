package io.redress.cases.answer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the records said of the case the last time they were asked; a case holds none before it was proved.
 *
 * @param provenFen what is still owed by the records, in fen; above zero only when PROVEN
 * @param drafted whether a decision that fits is prepared, so that one look may be enough
 * @param papersSettle whether papers of the merchant would settle what the records leave open
 */
@Embeddable
public record Answer(
        @Enumerated(EnumType.STRING) Verdict verdict,
        Long provenFen,
        Boolean drafted,
        Boolean papersSettle,
        Instant provedAt) {
    public Answer asDrafted() {
        return new Answer(verdict, provenFen, true, papersSettle, provedAt);
    }
}
