package io.redress.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A reader without a mouse: Tab, Space, Enter and arrows, and what a keyboard types. Where they stand must be seen. */
public final class Keyboard {
    /** More than any page of a form has. */
    private static final int STOPS = 60;

    private static final String STAND = """
            selector => {
              const at = document.activeElement, style = getComputedStyle(at);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              return { there: at.matches(selector), id: at.id, who: at.outerHTML.slice(0, 120),
                       seen: at === document.body || outlined || style.boxShadow !== 'none' };
            }""";

    private final Window window;
    private final Page page;
    private final Deque<FileChooser> choosers = new ArrayDeque<>();

    Keyboard(Window window, Page page) {
        this.window = window;
        this.page = page;
        // asked for early: one that opens before the browser knows that somebody listens is never told
        page.onFileChooser(choosers::add);
    }

    /** Goes on with Tab until something that the selector names has the focus. */
    public Keyboard tabTo(String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            var stand = stand(selector);
            assertThat(stand.get("seen"))
                    .as("the focus is seen on %s", stand.get("who"))
                    .isEqualTo(true);
            if (stand.get("there").equals(true)) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " on " + window.path());
    }

    /** What Tab comes to on its way through the page without its being seen where one stands. */
    public List<String> unseenStops() {
        var unseen = new ArrayList<String>();
        page.evaluate("() => document.activeElement.blur()");
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            var stand = stand("body");
            if (stand.get("there").equals(true)) {
                break;
            }
            if (!stand.get("seen").equals(true)) {
                unseen.add("the focus is not seen on " + stand.get("who"));
            }
        }
        return unseen;
    }

    public Keyboard types(String selector, String text) {
        tabTo(selector);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        assertThat(page.locator(selector).inputValue()).isEqualTo(text);
        return this;
    }

    /** Picks one of the radio buttons of a name, with Space and the arrows. */
    public Keyboard chooses(String name, String id) {
        tabTo("input[name=" + name + "]");
        page.keyboard().press("Space");
        var stops = IntStream.range(0, STOPS).iterator();
        while (!stand("*").get("id").equals(id) && stops.hasNext()) {
            stops.next();
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator("#" + id).isChecked()).as(id).isTrue();
        return this;
    }

    /** Types a day, in the order in which this browser asks for its parts. */
    public Keyboard typesDay(String selector, LocalDate day) {
        tabTo(selector);
        var month = "%02d".formatted(day.getMonthValue());
        var dayOfMonth = "%02d".formatted(day.getDayOfMonth());
        for (var order : List.of(month + dayOfMonth + day.getYear(), day.getYear() + month + dayOfMonth)) {
            List.of("ArrowLeft", "ArrowLeft").forEach(page.keyboard()::press);
            page.keyboard().type(order);
            if (page.locator(selector).inputValue().equals(day.toString())) {
                return this;
            }
        }
        throw new AssertionError("The day cannot be typed");
    }

    public Keyboard picksFiles(String selector, FilePayload... files) {
        tabTo(selector);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !choosers.isEmpty());
        choosers.remove().setFiles(files);
        return this;
    }

    /** Presses Enter on a button or a link and waits for the page it leads to. */
    public Keyboard enters(String selector) {
        tabTo(selector);
        window.follows(() -> page.keyboard().press("Enter"));
        return this;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> stand(String selector) {
        return (Map<String, Object>) page.evaluate(STAND, selector);
    }
}
