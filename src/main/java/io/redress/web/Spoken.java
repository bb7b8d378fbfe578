package io.redress.web;

import io.redress.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Amounts, days and times as the reader's language writes them. Times are in the house's zone and say so. */
@Named("spoken")
@ApplicationScoped
public class Spoken {
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final ReaderLanguage reader;

    Spoken(@ConfigProperty(name = "redress.zone", defaultValue = "Asia/Shanghai") ZoneId zone, ReaderLanguage reader) {
        this.zone = zone;
        this.reader = reader;
    }

    /** {@code ¥1,234.56} of an amount in fen; any whole number, for templates do not widen an int to a long. */
    public String money(Number fen) {
        return new Money(fen.longValue()).in(reader.locale());
    }

    /** {@code 22 Nov 2026, 15:40 Beijing time}. */
    public String instant(Instant at) {
        return instant(at, reader.locale());
    }

    /** The same in a language that is not the page's reader's. */
    public String instant(Instant at, Locale locale) {
        var local = at.atZone(zone);
        var separator = chinese(locale) ? " " : ", ";
        return day(local.toLocalDate(), locale) + separator + TIME.format(local) + " " + zoneName(locale);
    }

    /** {@code 22 Nov 2026}. */
    public String day(LocalDate day) {
        return day(day, reader.locale());
    }

    /** The word people use for the zone: 北京时间 rather than 中国标准时间. */
    public String zoneName() {
        return zoneName(reader.locale());
    }

    /** The same in a language that is not the page's reader's. */
    public static String day(LocalDate day, Locale locale) {
        return (chinese(locale) ? DAY_ZH : DAY_EN).format(day);
    }

    /** {@code 12 kB}, {@code 3.4 MB}: at least 1 kB, for nobody counts bytes. */
    public static String size(long bytes) {
        var kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024 ? kilobytes + " kB" : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024.0);
    }

    private String zoneName(Locale locale) {
        if (zone.getId().equals("Asia/Shanghai")) {
            return chinese(locale) ? "北京时间" : "Beijing time";
        }
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
