package io.redress.transactions.running;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.transactions.imports.ImportBodies;
import io.redress.transactions.imports.ImportsConfig;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.layouts.Layout;
import io.redress.transactions.layouts.Layouts;
import io.redress.transactions.loading.RecordLoad;
import io.redress.transactions.reading.FileRefused;
import io.redress.transactions.reading.RecordFile;
import io.redress.transactions.reading.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Imports one file: its rows, what was set aside and the coverage are there at once, or nothing is. */
@ApplicationScoped
class LoadFile {
    /** Longer than the largest file takes; a transaction that hangs must end some day. */
    private static final int SECONDS = 6 * 60 * 60;

    private final DataSource database;
    private final ImportBodies bodies;
    private final Layouts layouts;
    private final ImportQueue queue;
    private final ImportTraces traces;
    private final ImportsConfig config;
    private final ZoneId zone;

    LoadFile(
            DataSource database,
            ImportBodies bodies,
            Layouts layouts,
            ImportQueue queue,
            ImportTraces traces,
            ImportsConfig config,
            @ConfigProperty(name = "redress.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.database = database;
        this.bodies = bodies;
        this.layouts = layouts;
        this.queue = queue;
        this.traces = traces;
        this.config = config;
        this.zone = zone;
    }

    /**
     * Outside a transaction; makes one of its own for what is kept. A file that was read and lacks what it was sent for
     * ends FAILED here, with those lines.
     *
     * @param watched gets the lines before they are read, to tell how far it is
     * @throws FileRefused when the file cannot be read and nothing of it is kept
     * @throws RuntimeException when something else went wrong; another try may do
     */
    void load(RecordImport file, String runner, Consumer<FileLines> watched) {
        try (var load =
                new RecordLoad(database, file.kind(), file.id(), file.layout(), file.bytes(), !file.replaces())) {
            var days = new FileDays(file, zone);
            var lines = new FileLines(load, days, config.refusedKept());
            watched.accept(lines);
            var layout = layouts.of(file.kind(), file.layout());
            read(file, layout, lines);
            var unfit = unfit(file, lines);
            if (unfit.isPresent()) {
                setAsideWhole(file, runner, lines, unfit.get());
                return;
            }
            load.complete();
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                var counts = publish(file, runner, lines, load);
                leaveTraces(file, lines, days, layout.namesMessages());
                traces.tell(file, days, counts);
            });
        } catch (SQLException e) {
            throw new FileLines.LoadBroken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(RecordImport file, Layout layout, FileLines lines) throws IOException {
        try (var body = bodies.open(file.id())) {
            new RecordFile(layout, file.settleDate()).read(body, lines);
        }
        if (lines.abandoned()) {
            throw new IllegalStateException("import " + file.id() + " went to another node");
        }
    }

    /** A file without a row says that nothing happened; one whose rows are all unreadable says nothing at all. */
    private static Optional<RefusalReason> unfit(RecordImport file, FileLines lines) {
        if (lines.refused() == 0) {
            return Optional.empty();
        }
        if (file.replaces()) {
            return Optional.of(RefusalReason.REPLACEMENT_INCOMPLETE);
        }
        return lines.refused() == lines.read() ? Optional.of(RefusalReason.NOTHING_USABLE) : Optional.empty();
    }

    /** Fails the file and keeps its refused lines, for they tell what to correct; it covers no day. */
    private void setAsideWhole(RecordImport file, String runner, FileLines lines, RefusalReason why) {
        queue.beat(file.id(), runner, lines.read(), lines.refused());
        QuarkusTransaction.requiringNew().run(() -> {
            if (!queue.fail(file.id(), runner, why, Map.of("refused", String.valueOf(lines.refused())))) {
                throw new IllegalStateException("import " + file.id() + " went to another node");
            }
            leaveRefused(file, lines);
        });
    }

    private Counts publish(RecordImport file, String runner, FileLines lines, RecordLoad load) {
        try (var connection = database.getConnection()) {
            long created = load.publish(connection);
            long removed = file.replaces() ? load.removeOthers(connection, file.settleDate()) : 0;
            var counts = new Counts(lines.read(), created, lines.refused(), removed);
            if (!queue.done(file.id(), runner, counts)) {
                throw new IllegalStateException("import " + file.id() + " went to another node");
            }
            return counts;
        } catch (SQLException e) {
            throw new FileLines.LoadBroken(e);
        }
    }

    private void leaveRefused(RecordImport file, FileLines lines) {
        try {
            traces.refused(file.id(), lines.kept());
        } catch (SQLException e) {
            throw new FileLines.LoadBroken(e);
        }
    }

    private void leaveTraces(RecordImport file, FileLines lines, FileDays days, boolean covers) {
        leaveRefused(file, lines);
        try {
            if (covers) {
                traces.cover(file, days);
            }
        } catch (SQLException e) {
            throw new FileLines.LoadBroken(e);
        }
    }
}
