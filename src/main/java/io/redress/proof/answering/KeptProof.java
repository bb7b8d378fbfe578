package io.redress.proof.answering;

import io.redress.cases.answer.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** An answer as it is kept: never changed. */
@Entity
@Immutable
@Table(name = "proof")
@IdClass(KeptProof.Key.class)
class KeptProof {
    record Key(long caseId, int position) implements Serializable {}

    @Id
    private long caseId;

    @Id
    private int position;

    private Instant provedAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private long provenFen;
    private LocalDate settledUntil;
    private LocalDate journalUntil;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String finding;

    protected KeptProof() {}

    KeptProof(Proof proof) {
        caseId = proof.caseId();
        position = proof.position();
        provedAt = proof.provedAt();
        verdict = proof.finding().verdict();
        provenFen = proof.finding().provenFen();
        settledUntil = proof.settledUntil();
        journalUntil = proof.journalUntil();
        finding = FindingJson.write(proof.finding());
    }

    Proof read() {
        return new Proof(caseId, position, provedAt, settledUntil, journalUntil, FindingJson.read(finding));
    }
}
