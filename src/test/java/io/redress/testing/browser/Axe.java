package io.redress.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe says against a page: all its rules, WCAG 2.2 A and AA and good practice. */
public final class Axe {
    private static final String RUN = """
            () => axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
                'wcag22a', 'wcag22aa', 'best-practice'] })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' '))))""";

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private Axe() {}

    /** One sentence for each place, empty where there is none. */
    @SuppressWarnings("unchecked")
    public static List<String> against(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }
}
