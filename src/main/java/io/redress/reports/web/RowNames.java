package io.redress.reports.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.cases.Claim;
import io.redress.reports.Grouping;
import io.redress.reports.ReportRow;
import io.redress.web.ReaderLanguage;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people call a row, and how numbers of a report are written, in the reader's language. */
@ApplicationScoped
class RowNames {
    private static final DateTimeFormatter MONTH_ZH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final double MINUTES_AN_HOUR = 60;

    private final ReaderLanguage reader;

    RowNames(ReaderLanguage reader) {
        this.reader = reader;
    }

    ReportMessages messages() {
        return MessageBundles.get(
                ReportMessages.class, Localized.Literal.of(reader.locale().getLanguage()));
    }

    String of(Grouping by, ReportRow row) {
        return row.nameZh() != null || row.nameEn() != null ? row.name(reader.locale()) : of(by, row.key());
    }

    /** The name of a row that is known by its key only. */
    String of(Grouping by, String key) {
        if (key == null) {
            return messages().nobody();
        }
        return switch (by) {
            case CLAIM -> Words.of(Claim.valueOf(key), reader.locale());
            case MONTH -> (reader.chinese() ? MONTH_ZH : MONTH_EN).format(YearMonth.parse(key));
            case ASSIGNEE, MID -> key;
        };
    }

    String of(Grouping by) {
        return switch (by) {
            case CLAIM -> messages().by_claim();
            case MONTH -> messages().by_month();
            case ASSIGNEE -> messages().by_assignee();
            case MID -> messages().by_mid();
        };
    }

    /** Working minutes as hours with one decimal; a dash where there are none. */
    String hours(Number minutes) {
        return minutes == null ? "–" : oneDecimal(minutes.doubleValue() / MINUTES_AN_HOUR);
    }

    /** A share in per cent with one decimal, without the sign; a dash of nothing. */
    String share(long part, long whole) {
        return whole == 0 ? "–" : oneDecimal(100.0 * part / whole);
    }

    private String oneDecimal(double number) {
        var format = NumberFormat.getNumberInstance(reader.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
