package io.redress.transactions.layouts;

import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a layout must say before it is kept. */
final class LayoutRules {
    private LayoutRules() {}

    /** @throws RuleViolation MALFORMED on {@code layout}, with what was expected */
    static void check(Layout layout) {
        expect(layout.code() != null && layout.code().matches("[a-z][a-z0-9-]{1,39}"), "\"code\": \"my-bank\"");
        expect(layout.kind() != null, "\"kind\": \"JOURNAL\", \"SETTLEMENT\"");
        expect(isText(layout.nameZh()) && isText(layout.nameEn()), "\"nameZh\", \"nameEn\"");
        expect(layout.separator().length() == 1, "\"separator\": \",\"");
        expect(isKnown(() -> Charset.forName(layout.encoding())), "\"encoding\": \"UTF-8\", \"GBK\"");
        expect(isKnown(() -> ZoneId.of(layout.zone())), "\"zone\": \"Asia/Shanghai\"");
        expect(isKnown(() -> DateTimeFormatter.ofPattern(layout.time())), "\"time\": \"yyyy-MM-dd HH:mm:ss\"");
        for (var column : layout.columns()) {
            expect(column.field() != null && column.field().belongsTo(layout.kind()), fields(layout));
            expect(!column.from().isEmpty() || isText(column.otherwise()), "\"from\": [...]");
        }
        for (var field : RecordField.values()) {
            expect(
                    !field.required() || layout.columns().stream().anyMatch(column -> column.field() == field),
                    "\"field\": \"" + field + "\"");
        }
    }

    private static String fields(Layout layout) {
        return Arrays.stream(RecordField.values())
                .filter(field -> field.belongsTo(layout.kind()))
                .map(Enum::name)
                .collect(Collectors.joining(", ", "\"field\": ", ""));
    }

    private static void expect(boolean right, String expected) {
        if (!right) {
            throw RuleViolation.on("layout", Rule.MALFORMED).with("expected", expected);
        }
    }

    private static boolean isKnown(Runnable name) {
        try {
            name.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
