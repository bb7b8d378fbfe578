package io.redress.incidents.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.bankcontact.Banks;
import io.redress.incidents.Incident;
import io.redress.incidents.IncidentKind;
import io.redress.web.ReaderLanguage;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** Says standstills in the reader's language. */
@ApplicationScoped
public class IncidentLines {
    private final Banks banks;
    private final Spoken spoken;
    private final ReaderLanguage reader;

    IncidentLines(Banks banks, Spoken spoken, ReaderLanguage reader) {
        this.banks = banks;
        this.spoken = spoken;
        this.reader = reader;
    }

    @Transactional
    List<IncidentEditor.IncidentLine> of(List<Incident> incidents) {
        return incidents.stream().map(this::of).toList();
    }

    @Transactional
    IncidentEditor.IncidentLine of(Incident incident) {
        var facts = incident.facts();
        return new IncidentEditor.IncidentLine(
                incident.id(),
                facts.bank() == null ? say().all_banks() : banks.name(facts.bank(), reader.locale()),
                Words.of(facts.kind(), reader.locale()),
                spoken.instant(facts.startsAt()),
                facts.endsAt() == null ? say().open() : spoken.instant(facts.endsAt()),
                incident.text(reader.locale()),
                String.join(", ", facts.codes()),
                say().changed(incident.changedBy(), spoken.instant(incident.changedAt())));
    }

    @Transactional
    List<IncidentEditor.Option> banks() {
        return banks.byCode().stream()
                .map(bank -> new IncidentEditor.Option(bank.code(), bank.name(reader.locale())))
                .toList();
    }

    List<IncidentEditor.Option> kinds() {
        return Arrays.stream(IncidentKind.values())
                .map(kind -> new IncidentEditor.Option(kind.name(), Words.of(kind, reader.locale())))
                .toList();
    }

    IncidentMessages say() {
        return MessageBundles.get(
                IncidentMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
    }
}
