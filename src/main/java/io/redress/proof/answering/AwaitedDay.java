package io.redress.proof.answering;

import io.redress.transactions.RecordKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A day whose file would make the latest answer of a case better. */
@Entity
@Immutable
@Table(name = "proof_awaited")
@IdClass(AwaitedDay.Key.class)
class AwaitedDay {
    record Key(long caseId, RecordKind kind, LocalDate day) implements Serializable {}

    @Id
    private long caseId;

    @Id
    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Id
    private LocalDate day;

    protected AwaitedDay() {}

    AwaitedDay(long caseId, RecordKind kind, LocalDate day) {
        this.caseId = caseId;
        this.kind = kind;
        this.day = day;
    }
}
