package io.redress.transactions.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.redress.transactions.layouts.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.util.Map;

/** Reads a file of records line by line, as its layout says; holds one line at a time. */
public final class RecordFile {
    /** Longer than any value of a record: an open quote must not swallow the file. */
    private static final int LONGEST_VALUE = 16_384;

    private static final int LONGEST_LINE = 262_144;

    private final Layout layout;
    private final LocalDate settleDate;

    /** @param settleDate the day a settlement file is of; null for a journal */
    public RecordFile(Layout layout, LocalDate settleDate) {
        this.layout = layout;
        this.settleDate = settleDate;
    }

    /**
     * Reads all lines, or until the taker has enough.
     *
     * @throws FileRefused HEADER_WRONG, FILE_EMPTY, ENCODING_WRONG or UNREADABLE
     */
    public void read(InputStream body, Lines into) {
        try (var lines = csv(body)) {
            var all = lines.iterator();
            while (all.hasNext()) {
                var first = all.next();
                if (!isNoRow(first)) {
                    readRows(FileHeader.check(layout, first.getFields()), all, into);
                    return;
                }
            }
            throw new FileRefused(RefusalReason.FILE_EMPTY, Map.of());
        } catch (CsvParseException e) {
            throw encodingOr(e, new FileRefused(RefusalReason.UNREADABLE, Map.of()));
        } catch (UncheckedIOException e) {
            throw encodingOr(e, e);
        } catch (IOException e) {
            throw encodingOr(e, new UncheckedIOException(e));
        }
    }

    private void readRows(FileHeader header, java.util.Iterator<CsvRecord> all, Lines into) {
        var reader = new RowReader(layout, header.names(), settleDate);
        var row = new ReadRow();
        var goOn = true;
        while (goOn && all.hasNext()) {
            var line = all.next();
            if (!layout.summary().isEmpty() && line.getField(0).startsWith(layout.summary())) {
                return;
            }
            if (!isNoRow(line)) {
                goOn = read(line, reader, header, row, into);
            }
        }
    }

    private static boolean read(CsvRecord line, RowReader reader, FileHeader header, ReadRow row, Lines into) {
        var cells = line.getFields().toArray(String[]::new);
        try {
            reader.read(cells, row);
            return into.row(row);
        } catch (RowRefused refused) {
            return into.refused(
                    line.getStartingLineNumber(), refused, header.shown(line.getFields()), reader.timeOf(cells));
        }
    }

    private boolean isNoRow(CsvRecord line) {
        return !layout.comment().isEmpty() && line.getField(0).startsWith(layout.comment());
    }

    private CsvReader<CsvRecord> csv(InputStream body) {
        return CsvReader.builder()
                .fieldSeparator(layout.separator().charAt(0))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LONGEST_VALUE)
                                .maxRecordSize(LONGEST_LINE)
                                .build(),
                        text(body));
    }

    private Reader text(InputStream body) {
        return new InputStreamReader(
                body,
                Charset.forName(layout.encoding())
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private RuntimeException encodingOr(Throwable thrown, RuntimeException otherwise) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new FileRefused(RefusalReason.ENCODING_WRONG, Map.of("encoding", layout.encoding()));
            }
        }
        return otherwise;
    }
}
