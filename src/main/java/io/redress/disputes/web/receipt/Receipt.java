package io.redress.disputes.web.receipt;

import java.util.List;
import java.util.Locale;

/** A paper to keep of a filing, as sentences: headings with their lines. The title stands on top. */
record Receipt(Locale language, String title, List<Part> parts) {
    /** @param heading null for what needs none */
    record Part(String heading, List<Line> lines) {}

    /** @param label null for a line that is a sentence of its own */
    record Line(String label, String value) {}
}
