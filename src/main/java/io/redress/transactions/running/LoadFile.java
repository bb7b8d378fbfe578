package io.redress.transactions.running;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.transactions.imports.ImportBodies;
import io.redress.transactions.imports.ImportsConfig;
import io.redress.transactions.imports.RecordImport;
import io.redress.transactions.layouts.Layouts;
import io.redress.transactions.loading.RecordLoad;
import io.redress.transactions.reading.FileRefused;
import io.redress.transactions.reading.RecordFile;
import io.redress.transactions.reading.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Imports one file in one transaction: its rows, what was set aside and the coverage, or nothing. */
@ApplicationScoped
class LoadFile {
    private static final Logger LOG = Logger.getLogger(LoadFile.class);

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
     * @param watched gets the lines before they are read, to tell how far it is
     * @throws FileRefused when nothing of the file is kept
     * @throws RuntimeException when something else went wrong; another try may do
     */
    void load(RecordImport file, String runner, Consumer<FileLines> watched) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            try {
                loadAll(file, runner, watched);
            } catch (SQLException e) {
                throw new FileLines.LoadBroken(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void loadAll(RecordImport file, String runner, Consumer<FileLines> watched)
            throws SQLException, IOException {
        var layout = layouts.of(file.kind(), file.layout());
        var days = new FileDays(file, zone);
        try (var connection = database.getConnection();
                var load = new RecordLoad(connection, file.kind(), file.id(), file.bytes(), !file.replaces());
                var body = bodies.open(file.id())) {
            nameSource(connection, file);
            var lines = new FileLines(load, days, config.refusedKept());
            watched.accept(lines);
            try {
                new RecordFile(layout, file.settleDate()).read(body, lines);
                end(file, runner, lines, load, days, layout.namesMessages());
            } catch (FileLines.LoadBroken | SQLException e) {
                // first the COPY, for it holds the connection against every other statement
                load.close();
                tellPool(connection);
                throw e;
            }
        }
    }

    /** The table itself marks each row with it, so that another source's corrected file leaves the row alone. */
    private static void nameSource(Connection connection, RecordImport file) throws SQLException {
        try (var name = connection.prepareStatement("SELECT set_config('redress.record_source', ?, true)")) {
            name.setString(1, file.layout());
            name.execute();
        }
    }

    /** COPY goes past the pool; without a statement through it a dead connection would be handed to the next one. */
    private static void tellPool(Connection connection) throws SQLException {
        try (var probe = connection.createStatement()) {
            probe.execute("SELECT 1");
        } catch (SQLException e) {
            LOG.debug("The connection of the import is gone, or its transaction", e);
        }
    }

    private void end(RecordImport file, String runner, FileLines lines, RecordLoad load, FileDays days, boolean covers)
            throws SQLException {
        if (file.replaces() && lines.refused() > 0) {
            throw new FileRefused(
                    RefusalReason.REPLACEMENT_INCOMPLETE, Map.of("refused", String.valueOf(lines.refused())));
        }
        long created = lines.abandoned() ? 0 : load.finish();
        long removed = file.replaces() ? load.removeOthers(file.settleDate()) : 0;
        var counts = new Counts(lines.read(), created, lines.refused(), removed);
        if (lines.abandoned() || !queue.done(file.id(), runner, counts)) {
            throw new IllegalStateException("import " + file.id() + " went to another node");
        }
        traces.refused(file.id(), lines.kept());
        if (covers) {
            traces.cover(file, days);
        }
        traces.tell(file, days, counts);
    }
}
