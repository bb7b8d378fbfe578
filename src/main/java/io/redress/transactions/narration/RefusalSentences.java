package io.redress.transactions.narration;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.transactions.reading.RefusalReason;
import java.util.Locale;
import java.util.Map;

/** Says in a sentence why a file failed or a line was set aside. */
public final class RefusalSentences {
    private RefusalSentences() {}

    /** @param locale Chinese or English */
    public static String of(RefusalReason reason, Map<String, String> facts, Locale locale) {
        var say = MessageBundles.get(RefusalMessages.class, Localized.Literal.of(locale.getLanguage()));
        var column = facts.getOrDefault("column", "");
        var expected = facts.getOrDefault("expected", "");
        return switch (reason) {
            case HEADER_WRONG -> say.headerWrong(orNone(facts.get("missing")), orNone(facts.get("unknown")));
            case FILE_EMPTY -> say.fileEmpty();
            case ENCODING_WRONG -> say.encodingWrong(facts.get("encoding"));
            case UNREADABLE -> say.unreadable();
            case REPLACEMENT_INCOMPLETE -> say.replacementIncomplete(facts.get("refused"));
            case NOTHING_USABLE -> say.nothingUsable(facts.get("refused"));
            case UNFORESEEN -> say.unforeseen(facts.get("tries"));
            case COLUMN_COUNT -> say.columnCount(expected, facts.get("found"));
            case CARD_NUMBER -> say.cardNumber(column);
            case REQUIRED -> say.required(column);
            case TOO_LONG -> say.tooLong(column, facts.get("max"));
            case AMOUNT -> say.amount(column);
            case TIME -> say.time(column);
            case OTHER_DAY -> say.otherDay(column, expected);
            case CODE -> say.code(column, facts.get("allowed"));
            case FORM -> say.form(column, expected);
        };
    }

    private static String orNone(String list) {
        return list == null || list.isEmpty() ? "–" : list;
    }
}
