package io.redress.bootstrap;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL that outlived its Redress ({@code kill -9} ends only the JVM). It is stopped, not adopted, so that each
 * start has the settings and the port of its own. The caller holds the lock of the folder.
 */
record Leftover(DataFolder folder) {
    private static final Logger LOG = Logger.getLogger(Leftover.class);

    /** @throws CannotStart when it runs and cannot be stopped within a minute */
    void clear() throws IOException, InterruptedException {
        var pidFile = folder.database().resolve("postmaster.pid");
        var pid = pidIn(pidFile);
        var process = pid.flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return; // PostgreSQL itself clears the file of a dead process, with checks of its own
        }
        var command = process.get().info().command();
        if (command.isEmpty()) {
            return; // another user's process: not ours to judge; PostgreSQL says what it thinks of it
        }
        if (!isPostgres(command.get()) || belongsElsewhere(pidFile, pid.get())) {
            Files.delete(pidFile); // the number was given to a stranger, or the folder is a copy
        } else {
            stop(process.get(), pidFile);
        }
    }

    private static Optional<Long> pidIn(Path pidFile) throws IOException {
        // a single-user PostgreSQL (first start) writes its number negative
        return lines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("-?\\d{1,10}"))
                .map(line -> Math.abs(Long.parseLong(line)));
    }

    private static List<String> lines(Path pidFile) throws IOException {
        return Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    /** A copied folder brings the pid file of the original, whose PostgreSQL must be left alone. */
    private boolean belongsElsewhere(Path pidFile, long pid) throws IOException {
        var lines = lines(pidFile);
        var home = Path.of(lines.size() > 1 ? lines.get(1) : folder.database().toString());
        var original = home.resolve("postmaster.pid");
        return Files.exists(original)
                && !Files.isSameFile(original, pidFile)
                && pidIn(original).filter(there -> there == pid).isPresent();
    }

    private void stop(ProcessHandle postgres, Path pidFile) throws IOException, InterruptedException {
        var control = control();
        if (control.isEmpty()) {
            postgres.destroy();
            postgres.onExit().completeOnTimeout(postgres, 60, TimeUnit.SECONDS).join();
        } else {
            run(control.get());
        }
        // its last act is to remove this file; the process itself may linger as a zombie where nobody reaps it
        if (Files.exists(pidFile)) {
            throw new CannotStart("A PostgreSQL of an earlier run (process " + postgres.pid() + ") holds "
                    + folder.database() + " and does not stop; end it by hand.");
        }
        LOG.infof("Stopped the PostgreSQL that an earlier run left behind (process %d)", postgres.pid());
    }

    private void run(Path control) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U")); // pg_ctl refuses root; so it was started, too
        }
        command.addAll(List.of(control.toString(), "-D", folder.database().toString()));
        command.addAll(List.of("stop", "-m", "fast", "-w", "-t", "60"));
        var log = folder.logs().resolve("start.log").toFile();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
    }

    /** Any version's pg_ctl can stop any other's server; after an update there may be several. */
    private Optional<Path> control() throws IOException {
        if (!Files.isDirectory(folder.binaries())) {
            return Optional.empty();
        }
        try (var found = Files.find(folder.binaries(), 4, (path, file) -> path.getFileName()
                .toString()
                .matches("pg_ctl(\\.exe)?"))) {
            return found.findAny();
        }
    }
}
