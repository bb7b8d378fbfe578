package io.redress.reports.web;

import io.redress.reports.Figure;
import io.redress.reports.web.ReportView.Term;
import io.redress.web.ReaderLanguage;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Every number of the report and what it means; a new {@link Figure} does not compile without its sentence. */
@ApplicationScoped
class Glossary {
    private final RowNames names;
    private final ReaderLanguage reader;

    Glossary(RowNames names, ReaderLanguage reader) {
        this.names = names;
        this.reader = reader;
    }

    List<Term> terms() {
        var say = names.messages();
        var terms = new ArrayList<Term>();
        terms.add(new Term(say.cases(), say.cases_mean()));
        for (var figure : Figure.values()) {
            terms.add(new Term(Words.of(figure, reader.locale()), meaning(figure, say)));
        }
        terms.add(new Term(say.share(), say.share_means()));
        terms.add(new Term(say.p50() + " · " + say.p95(), say.hours_mean()));
        terms.add(new Term(say.outcomes(), say.outcomes_mean()));
        return terms;
    }

    private static String meaning(Figure figure, ReportMessages say) {
        return switch (figure) {
            case MET -> say.met_means();
            case BREACHED -> say.breached_means();
            case RUNNING -> say.running_means();
            case AT_RISK -> say.atRisk_means();
            case CANCELLED -> say.cancelled_means();
        };
    }
}
