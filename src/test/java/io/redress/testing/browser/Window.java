package io.redress.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of a browser: goes to pages, types into fields, and remembers what the pages complained about. */
public final class Window {
    private final BrowserContext context;
    private final Device device;
    private final Page page;
    private final Keyboard keyboard;
    private final List<String> complaints = new ArrayList<>();
    private int arrivals;

    Window(BrowserContext context, Device device) {
        this.context = context;
        this.device = device;
        page = context.newPage();
        keyboard = new Keyboard(this, page);
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.onFrameNavigated(frame -> arrivals++);
    }

    public Page page() {
        return page;
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    public Device device() {
        return device;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    public Response goTo(String path) {
        return page.navigate(path);
    }

    /** The address without scheme and host. */
    public String path() {
        return page.url().replaceAll("https?://[^/]+", "");
    }

    public String heading() {
        return find("h1").textContent().strip();
    }

    public void signsIn(String username, String password) {
        goTo("/sign-in");
        find("#username").fill(username);
        find("#password").fill(password);
        follows(() -> find("main button[type=submit]").click());
        assertThat(path()).as("signed in").doesNotContain("sign-in");
    }

    /** Does something that leads to another page, or to the same one anew, and waits until it is there. */
    public void follows(Runnable action) {
        var before = arrivals;
        action.run();
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
    }

    /** Sends the form that has this button. */
    public void presses(String button) {
        follows(() -> find(button).click());
    }

    public void resize(int width, int height) {
        page.setViewportSize(width, height);
    }

    public void paint(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Keeps the whole page as a picture. */
    public Path keepPicture(String name) {
        var file = Windows.PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    String cookies() {
        return context.storageState();
    }

    List<String> complaints() {
        return complaints;
    }

    void close() {
        context.close();
    }

    /** Errors and refusals by the content security policy; that a page itself is a 404 is no complaint. */
    private void listen(ConsoleMessage message) {
        var ofThePage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (List.of("error", "warning").contains(message.type()) && !ofThePage) {
            complaints.add(path() + " " + message.text());
        }
    }
}
