package io.redress.incidents;

import io.redress.identity.Actor;
import io.redress.responsecodes.ResponseCode;
import io.redress.responsecodes.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A maintenance window or an incident of a bank or of the network. */
@Entity
public class Incident {
    @Id
    @GeneratedValue(generator = "incident_seq")
    @SequenceGenerator(name = "incident_seq", allocationSize = 1)
    private Long id;

    private String bank;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    private Instant startsAt;
    private Instant endsAt;
    private String textZh;
    private String textEn;
    private String codes;
    private String changedBy;
    private Instant changedAt;

    @Version
    private int version;

    protected Incident() {}

    Incident(IncidentFacts facts, Actor by, Instant at) {
        change(facts, by, at);
    }

    final void change(IncidentFacts facts, Actor by, Instant at) {
        bank = facts.bank();
        kind = facts.kind();
        startsAt = facts.startsAt();
        endsAt = facts.endsAt();
        textZh = facts.textZh();
        textEn = facts.textEn();
        codes = String.join(",", facts.codes());
        changedBy = by.username();
        changedAt = at;
    }

    /** Whether it explains a code at a customer of a bank; null for a bank that nobody named. */
    public boolean explains(ResponseCode code, String customersBank) {
        if (bank != null && customersBank != null && !bank.equals(customersBank)) {
            return false;
        }
        var side = code.facts().side();
        return codes.isEmpty() ? side == Side.BANK || side == Side.NETWORK : touches(code.code());
    }

    private boolean touches(String code) {
        return facts().codes().contains(code);
    }

    public Long id() {
        return id;
    }

    public IncidentFacts facts() {
        var touched =
                Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).toList();
        return new IncidentFacts(bank, kind, startsAt, endsAt, textZh, textEn, touched);
    }

    public String text(Locale language) {
        return language.getLanguage().equals("zh") ? textZh : textEn;
    }

    public List<String> codes() {
        return facts().codes();
    }

    public int version() {
        return version;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
