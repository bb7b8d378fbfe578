package io.redress.counter.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.bankcontact.Banks;
import io.redress.counter.Counsel;
import io.redress.incidents.Incident;
import io.redress.responsecodes.Debited;
import io.redress.responsecodes.MoneyTaken;
import io.redress.responsecodes.SwipeAgain;
import io.redress.web.ReaderLanguage;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says counsel in the reader's language. */
@ApplicationScoped
public class AnswerViews {
    private final Banks banks;
    private final Spoken spoken;
    private final ReaderLanguage reader;

    AnswerViews(Banks banks, Spoken spoken, ReaderLanguage reader) {
        this.banks = banks;
        this.spoken = spoken;
        this.reader = reader;
    }

    @Transactional
    AnswerView of(Counsel counsel, CheckForm asked) {
        var code = counsel.code();
        var facts = code.facts();
        var advice = counsel.advice();
        return new AnswerView(
                counsel,
                code.texts(reader.locale()),
                counsel.steps(reader.locale()),
                badge(advice.money()),
                badge(advice.again()),
                back(counsel),
                backMore(counsel),
                counsel.debited() == Debited.YES && facts.money() == MoneyTaken.NO,
                counsel.keep().stream()
                        .map(kind -> Words.of("EvidenceKind", kind, reader.locale()))
                        .toList(),
                say().source_text(facts.source(), spoken.day(facts.sourceDay()), code.version()),
                filing(counsel),
                asked.address(code.code(), Debited.YES),
                asked.address(code.code(), Debited.NO),
                lines(counsel.incidents()));
    }

    @Transactional
    List<IncidentLine> lines(List<Incident> incidents) {
        return incidents.stream().map(this::line).toList();
    }

    @Transactional
    List<AskView.BankOption> banks() {
        return banks.byCode().stream()
                .map(bank -> new AskView.BankOption(bank.code(), bank.name(reader.locale())))
                .toList();
    }

    private IncidentLine line(Incident incident) {
        var facts = incident.facts();
        var from = spoken.instant(facts.startsAt());
        return new IncidentLine(
                Words.of(facts.kind(), reader.locale()),
                facts.bank() == null ? say().incident_all_banks() : banks.name(facts.bank(), reader.locale()),
                facts.endsAt() == null
                        ? say().incident_since(from)
                        : say().incident_period(from, spoken.instant(facts.endsAt())),
                incident.text(reader.locale()));
    }

    private String back(Counsel counsel) {
        var sure = counsel.advice().money() == MoneyTaken.YES;
        if (counsel.advice().money() == MoneyTaken.NO) {
            return say().back_nothing();
        }
        if (counsel.advice().again() == SwipeAgain.NOT_NEEDED) {
            return say().back_stands();
        }
        if (counsel.returnsBy() == null) {
            return sure ? say().back_never() : say().back_never_if();
        }
        var day = spoken.day(counsel.returnsBy());
        if (counsel.overdue()) {
            return say().back_overdue(day);
        }
        return sure ? say().back_by(day) : say().back_by_if(day);
    }

    private String backMore(Counsel counsel) {
        if (counsel.returnsBy() == null || counsel.overdue()) {
            return null;
        }
        var within = say().back_within(counsel.advice().returnsWithin(), spoken.day(counsel.day()));
        return counsel.provisional() ? within + " " + say().back_provisional() : within;
    }

    private static String filing(Counsel counsel) {
        var claim = counsel.code().facts().claim();
        var notice = counsel.debited() == Debited.UNSAID
                ? ""
                : "&debited=" + counsel.debited().word();
        return "/disputes/new?" + (claim == null ? "" : "claim=" + claim + "&") + "responseCode="
                + counsel.code().code() + notice;
    }

    private static String badge(MoneyTaken money) {
        return switch (money) {
            case NO -> "done";
            case UNKNOWN -> "wait";
            case YES -> "warn";
        };
    }

    private static String badge(SwipeAgain again) {
        return again.permits() ? "done" : again == SwipeAgain.NOT_NEEDED ? "work" : "bad";
    }

    private CheckMessages say() {
        return MessageBundles.get(
                CheckMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
    }
}
