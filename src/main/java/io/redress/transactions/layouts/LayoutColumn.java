package io.redress.transactions.layouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.redress.transactions.TransactionType;
import java.util.List;
import java.util.Map;

/**
 * Where one field comes from.
 *
 * @param field what it becomes
 * @param from names of columns in the file's header; the first that is not empty counts
 * @param joined true to read all of {@code from} as one text, a blank between them: day and time in two columns
 * @param unit of an amount, {@code FEN} unless said
 * @param part which part of a masked card number, null for the whole text
 * @param when only for rows of this type; such an entry stands before the one for all other rows
 * @param codes the source's words for ours; what is not named passes as it is
 * @param otherwise the value where the file has none
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record LayoutColumn(
        RecordField field,
        List<String> from,
        boolean joined,
        Unit unit,
        Part part,
        TransactionType when,
        Map<String, String> codes,
        String otherwise) {
    /** What an amount of the file is counted in. */
    public enum Unit {
        FEN,
        YUAN
    }

    /** Of a masked card number such as {@code 621700******8802}. */
    public enum Part {
        FIRST6,
        LAST4
    }

    public LayoutColumn {
        from = from == null ? List.of() : List.copyOf(from);
        unit = unit == null ? Unit.FEN : unit;
        codes = codes == null ? Map.of() : Map.copyOf(codes);
    }
}
