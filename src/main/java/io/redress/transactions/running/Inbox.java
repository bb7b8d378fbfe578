package io.redress.transactions.running;

import io.redress.identity.Actor;
import io.redress.shared.RuleViolation;
import io.redress.transactions.imports.AcceptImport;
import io.redress.transactions.imports.ImportState;
import io.redress.transactions.imports.ImportsConfig;
import io.redress.transactions.imports.RecordImports;
import io.redress.transactions.layouts.Layouts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Takes in files that arrive by themselves. A file is moved away only after its import has ended, so one that a dying
 * node had begun with is taken in again, which changes nothing.
 */
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final AcceptImport accept;
    private final RecordImports imports;
    private final Layouts layouts;
    private final ImportsConfig config;
    private final Map<Path, Sight> seen = new HashMap<>();
    private final Map<Path, Long> taken = new HashMap<>();

    Inbox(AcceptImport accept, RecordImports imports, Layouts layouts, ImportsConfig config) {
        this.accept = accept;
        this.imports = imports;
        this.layouts = layouts;
        this.config = config;
    }

    /** How a file looked, and since when, by a clock that only counts. */
    private record Sight(long size, long modified, long sinceNanos) {}

    /** Hands in the files that are complete. */
    void takeIn() {
        config.inbox().filter(Files::isDirectory).ifPresent(folder -> {
            try {
                for (var file : files(folder)) {
                    takeIfComplete(folder, file);
                }
            } catch (IOException e) {
                LOG.warnf(e, "The watched folder cannot be read");
            }
        });
    }

    /** A file that cannot be read holds no other up. */
    private void takeIfComplete(Path folder, Path file) {
        try {
            if (!taken.containsKey(file) && isComplete(file)) {
                take(folder, file);
            }
        } catch (IOException e) {
            LOG.warnf(e, "A file in the watched folder cannot be read");
        }
    }

    /** Moves away the files whose imports have ended. */
    void putAway() {
        taken.entrySet().removeIf(each -> {
            var state = imports.get(each.getValue()).state();
            return (state == ImportState.DONE || state == ImportState.FAILED)
                    && move(each.getKey(), state == ImportState.DONE ? "done" : "refused");
        });
    }

    private void take(Path folder, Path file) throws IOException {
        var name = file.getFileName().toString();
        var said = InboxName.read(name, layouts.all());
        if (said.isEmpty()) {
            LOG.warnf("A file in the watched folder names no layout or no settlement day; it is put under refused");
            move(file, "refused");
            return;
        }
        try (var body = Files.newInputStream(file)) {
            taken.put(file, accept.accept(said.get(), body, Actor.SYSTEM));
        } catch (RuleViolation refused) {
            LOG.warnf("A file in the watched folder is refused by %s; it is put under refused", refused.rule());
            move(file, "refused");
        }
    }

    private boolean isComplete(Path file) throws IOException {
        var now = System.nanoTime();
        var size = Files.size(file);
        var modified = Files.getLastModifiedTime(file).toMillis();
        var before = seen.get(file);
        if (before == null || before.size() != size || before.modified() != modified) {
            before = new Sight(size, modified, now);
            seen.put(file, before);
        }
        return now - before.sinceNanos() >= config.stable().toNanos();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private boolean move(Path file, String where) {
        try {
            var folder = Files.createDirectories(file.resolveSibling(where));
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            seen.remove(file);
            return true;
        } catch (IOException e) {
            LOG.warnf(e, "A file of the watched folder cannot be moved to %s", where);
            return !Files.exists(file);
        }
    }
}
