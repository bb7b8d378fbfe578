package io.redress.transactions.layouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.transactions.RecordKind;
import java.util.List;
import java.util.Locale;

/**
 * How the files of one source are read. Every column of a file must be named here: mapped, ignored or dropped.
 *
 * @param verified false where the source's own description is weak: try it on a real file first
 * @param note where the columns are published, and what is not known
 * @param encoding such as {@code UTF-8}, {@code GBK}
 * @param separator one character
 * @param zone of times that name none
 * @param time pattern of times such as {@code yyyy-MM-dd HH:mm:ss}; empty for ISO 8601
 * @param comment what lines begin with that are no rows; empty for none
 * @param prefix what stands before each value; empty for none
 * @param summary what the first line after the rows begins with; empty for none
 * @param ignored columns that are not kept; card numbers are looked for in them nevertheless
 * @param dropped columns that are not even looked at: holder names and identity numbers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Layout(
        String code,
        RecordKind kind,
        String nameZh,
        String nameEn,
        boolean verified,
        String note,
        String encoding,
        String separator,
        String zone,
        String time,
        String comment,
        String prefix,
        String summary,
        List<LayoutColumn> columns,
        List<String> ignored,
        List<String> dropped) {
    public Layout {
        note = text(note, "");
        encoding = text(encoding, "UTF-8");
        separator = text(separator, ",");
        zone = text(zone, "Asia/Shanghai");
        time = text(time, "");
        comment = text(comment, "");
        prefix = text(prefix, "");
        summary = text(summary, "");
        columns = columns == null ? List.of() : List.copyOf(columns);
        ignored = ignored == null ? List.of() : List.copyOf(ignored);
        dropped = dropped == null ? List.of() : List.copyOf(dropped);
    }

    /**
     * Whether its rows carry what terminal and switch call a message. A wallet's bill does not: it says nothing about the
     * cards of its day, neither by what it holds nor by what it lacks.
     */
    public boolean namesMessages() {
        return columns.stream()
                .anyMatch(column -> column.field() == RecordField.RRN || column.field() == RecordField.TRACE_NO);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    private static String text(String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
