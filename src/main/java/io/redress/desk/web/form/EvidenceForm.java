package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import io.redress.evidence.Checklist;
import io.redress.evidence.EvidenceKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;

/** Papers to ask the merchant for. */
public record EvidenceForm(
        @RestForm Integer version,
        @RestForm List<String> kinds,
        @RestForm String note) implements CaseForm {
    static EvidenceForm fresh(DisputeCase about) {
        return new EvidenceForm(
                about.version(),
                Checklist.of(about.claim()).stream().map(Enum::name).toList(),
                "");
    }

    public boolean ticked(EvidenceKind kind) {
        return kinds != null && kinds.contains(kind.name());
    }

    public Set<EvidenceKind> readKinds(Reading reading) {
        var read = new TreeSet<EvidenceKind>();
        for (var kind : kinds == null || kinds.isEmpty() ? List.of("") : kinds) {
            var known = reading.choice("kinds", EvidenceKind.class, kind);
            if (known != null) {
                read.add(known);
            }
        }
        return read;
    }

    public String readNote(Reading reading) {
        return reading.optional("note", note, 1000);
    }

    @Override
    public String written() {
        return note;
    }
}
