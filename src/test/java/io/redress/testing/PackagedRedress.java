package io.redress.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, as an operator runs it: on a data folder and a port. */
public final class PackagedRedress implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** A machine that builds other things meanwhile takes its time. */
    private static final long MINUTES_TO_START = 4;

    private final Path data;
    private final int port;
    private final String java;
    private Process process;

    public PackagedRedress(Path data) throws IOException {
        this.data = data;
        this.java = ProcessHandle.current().info().command().orElse("java");
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Starts it, for the first time or again, and waits until it answers. */
    public void start() throws Exception {
        var command = new ProcessBuilder(
                java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-jar", JAR.toString());
        command.environment().put("REDRESS_DATA", data.toString());
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        command.environment().put("QUARKUS_HTTP_HOST", "localhost");
        process = command.redirectErrorStream(true).start();
        var listens = new CompletableFuture<Void>();
        var reader = new Thread(() -> read(process.inputReader(), listens), "packaged-redress");
        reader.setDaemon(true);
        reader.start();
        listens.get(MINUTES_TO_START, TimeUnit.MINUTES);
    }

    /** Ends it as {@code kill -9} does: nothing is written any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an operator does, its database too. */
    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }

    private static void read(BufferedReader output, CompletableFuture<Void> listens) {
        var last = new ArrayDeque<String>();
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                last.add(line);
                if (last.size() > 20) {
                    last.remove();
                }
                if (line.contains("Listening on:")) {
                    listens.complete(null);
                }
            }
        } catch (IOException killed) {
            last.add(killed.toString());
        }
        listens.completeExceptionally(new IllegalStateException("It ended: " + String.join("\n", last)));
    }
}
