package io.redress.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser of a run. An installed Chromium is used (environment {@code CHROMIUM}, else by name), else the one
 * that Playwright fetches, else on Debian, as root, the package is installed; if none can be had, a sentence says what
 * to do.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Nothing that talks to the network or draws on a screen; a container lets no user namespace be made. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        browser = launch();
    }

    public static Chromium start() {
        return new Chromium();
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Browser launch() {
        var installed = installed();
        if (installed.isPresent()) {
            return launch(installed.get());
        }
        try {
            run(playwrightsOwn());
            return launch(null);
        } catch (PlaywrightException | IOException noneOfItsOwn) {
            return launchPackaged(noneOfItsOwn);
        }
    }

    private Browser launchPackaged(Exception before) {
        try {
            run(new ProcessBuilder("apt-get", "update", "-q"));
            run(new ProcessBuilder("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"));
            return launch(installed().orElseThrow(() -> new IOException("the package brought no chromium")));
        } catch (IOException notHere) {
            notHere.addSuppressed(before);
            throw new UncheckedIOException(
                    "The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or"
                            + " name one in the environment variable CHROMIUM.",
                    notHere);
        }
    }

    private Browser launch(Path executable) {
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        return playwright.chromium().launch(executable == null ? options : options.setExecutablePath(executable));
    }

    private static Optional<Path> installed() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static ProcessBuilder playwrightsOwn() {
        var command = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        command.command().addAll(List.of("install", "--only-shell", "chromium"));
        return command;
    }

    private static void run(ProcessBuilder command) throws IOException {
        try {
            var exit = command.inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IOException(command.command() + " ended with " + exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
