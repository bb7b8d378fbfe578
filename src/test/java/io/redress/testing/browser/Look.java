package io.redress.testing.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the page of a window as its readers do: on a phone by day and on a desktop by night with axe, at 320 px, with
 * a finger and by Tab. With {@code -Dscreenshots} every look is kept as pictures in {@code target/screenshots}.
 */
public final class Look {
    private static final boolean KEEPS = System.getProperty("screenshots") != null;

    /** A link inside a sentence is as high as its line and counts as far as it reaches. */
    private static final String MEASURE = """
            () => {
              const faults = [], root = document.documentElement;
              if (root.scrollWidth > window.innerWidth) faults.push('is ' + root.scrollWidth + ' px wide');
              const small = box => box.width > 0 && box.right > 0 && (box.width < 24 || box.height < 24);
              for (const at of document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')) {
                const box = (at.closest('label') ?? at).getBoundingClientRect();
                if (small(box)) faults.push(`${at.outerHTML.slice(0, 80)} is ${box.width} by ${box.height}`);
              }
              return faults;
            }""";

    private final Window window;
    private final List<String> faults = new ArrayList<>();

    public Look(Window window) {
        this.window = window;
    }

    /** All that was wrong so far, each with the name of its page. */
    public List<String> faults() {
        return faults;
    }

    public void at(String name) {
        window.paint(ColorScheme.LIGHT);
        window.resize(360, 740);
        add(name, "on a phone", Axe.against(window.page()));
        keep(name, "phone-light");
        window.resize(320, 640);
        add(name, "at 320 px", measured());
        if (!chinese()) {
            // where the keyboard stands is drawn alike in both languages, and takes a while to walk
            add(name, "by Tab", window.keyboard().unseenStops());
        }
        window.paint(ColorScheme.DARK);
        window.resize(1280, 900);
        add(name, "in the dark", Axe.against(window.page()));
        keep(name, "desktop-dark");
        language(name);
    }

    private void language(String name) {
        var wanted = chinese() ? "zh-CN" : "en";
        var said = window.find("html").getAttribute("lang");
        if (!wanted.equals(said)) {
            faults.add(name + ": says that it is in " + said);
        }
    }

    private boolean chinese() {
        return window.device().language().startsWith("zh");
    }

    @SuppressWarnings("unchecked")
    private List<String> measured() {
        return (List<String>) window.page().evaluate(MEASURE);
    }

    private void add(String name, String how, List<String> found) {
        found.forEach(fault -> faults.add(name + " " + how + ": " + fault));
    }

    private void keep(String name, String how) {
        if (KEEPS) {
            window.keepPicture(window.device().language() + "-" + name + "-" + how);
        }
    }
}
