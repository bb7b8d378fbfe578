package io.redress.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The windows that a test opens, each with cookies of its own, in the one Chromium of the run:
 * {@code @RegisterExtension static final Windows WINDOWS = new Windows();}. They are closed after the test, are kept as
 * pictures in {@code target/screenshots} when it failed, and what a page complained about on its console fails it.
 */
public final class Windows implements BeforeAllCallback, AfterEachCallback {
    static final Path PICTURES = Path.of("target", "screenshots");

    private final List<Window> open = new ArrayList<>();
    private final Supplier<String> address;
    private Chromium chromium;

    /** On the application of the tests. */
    public Windows() {
        this(() -> ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    /** On another one, at an address like {@code http://localhost:8080}. */
    public Windows(Supplier<String> address) {
        this.address = address;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Chromium.class, absent -> Chromium.start(), Chromium.class);
    }

    public Window open(Device device) {
        return open(device, (Window) null);
    }

    /** A window with the cookies of another and nothing else of it. */
    public Window open(Device device, Window other) {
        var options = device.options().setBaseURL(address.get());
        if (other != null) {
            options.setStorageState(other.cookies());
        }
        var window = new Window(chromium.browser().newContext(options), device);
        open.add(window);
        return window;
    }

    /** A window of somebody who signed in; the account then speaks the device's language. */
    public Window open(Device device, String username) {
        var window = open(device);
        window.signsIn(username, "right");
        window.goTo("/language?to=" + device.language().substring(0, 2) + "&back=/");
        return window;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        var complaints = new ArrayList<String>();
        for (int i = 0; i < open.size(); i++) {
            if (failed) {
                open.get(i)
                        .keepPicture(context.getRequiredTestClass().getSimpleName() + "-"
                                + context.getRequiredTestMethod().getName() + "-" + i);
            }
            complaints.addAll(open.get(i).complaints());
            open.get(i).close();
        }
        open.clear();
        if (!failed) {
            assertThat(complaints).as("what the browser complained about").isEmpty();
        }
    }
}
