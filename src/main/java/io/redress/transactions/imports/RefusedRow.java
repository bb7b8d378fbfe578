package io.redress.transactions.imports;

import io.redress.transactions.reading.RefusalReason;
import java.util.Map;

/**
 * A line that was set aside.
 *
 * @param line its number in the file, the header being the first
 * @param content the line with card numbers masked and dropped columns left out, at most 500 characters
 */
public record RefusedRow(long line, RefusalReason reason, Map<String, String> facts, String content) {}
