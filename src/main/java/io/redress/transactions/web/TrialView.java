package io.redress.transactions.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.transactions.imports.TryLayout;
import io.redress.transactions.layouts.RecordField;
import io.redress.transactions.narration.RefusalSentences;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * What a layout made of a file.
 *
 * @param failure why the whole file would fail, else null
 * @param columns of the database, those that any row fills
 * @param rows the first rows, a text a column
 */
public record TrialView(
        String failure,
        String result,
        List<String> columns,
        List<List<String>> rows,
        List<RecordViews.RefusedLine> refused) {

    static TrialView of(TryLayout.Trial trial, Locale locale) {
        var filled = EnumSet.noneOf(RecordField.class);
        trial.rows().forEach(row -> filled.addAll(row.keySet()));
        var words = MessageBundles.get(RecordMessages.class, Localized.Literal.of(locale.getLanguage()));
        var failure = trial.failure();
        return new TrialView(
                failure == null ? null : RefusalSentences.of(failure.reason(), failure.facts(), locale),
                words.trial_result(trial.read(), trial.refusedCount()),
                filled.stream().map(RecordField::column).toList(),
                trial.rows().stream()
                        .map(row -> filled.stream()
                                .map(field -> row.getOrDefault(field, ""))
                                .toList())
                        .toList(),
                trial.refused().stream()
                        .map(row -> new RecordViews.RefusedLine(
                                row.line(), RefusalSentences.of(row.reason(), row.facts(), locale), row.content()))
                        .toList());
    }
}
