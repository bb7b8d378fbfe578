package io.redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number of the report's page and the address of the cases behind it. */
record ShownCount(String path, long value) {
    private static final Pattern LINK = Pattern.compile("href=\"(/reports/cases\\?[^\"]+)\">(\\d+)</a>");

    static List<ShownCount> on(String html) {
        var counts = new ArrayList<ShownCount>();
        var found = LINK.matcher(html);
        while (found.find()) {
            counts.add(new ShownCount(found.group(1).replace("&amp;", "&"), Long.parseLong(found.group(2))));
        }
        return counts;
    }

    String parameter(String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(path);
        return found.find() ? found.group(1) : null;
    }

    String jsonPath() {
        var key = parameter("key");
        var row = key == null
                ? "total"
                : key.equals("-") ? "rows.find{it.key == null}" : "rows.find{it.key == '" + key + "'}";
        var outcome = parameter("outcome");
        if (outcome != null) {
            return row + (outcome.equals("OPEN") ? ".open" : ".outcomes." + outcome);
        }
        var state = parameter("state");
        return state == null
                ? row + ".cases"
                : row + ".levels." + parameter("level") + "."
                        + (state.equals("AT_RISK") ? "atRisk" : state.toLowerCase(Locale.ROOT));
    }
}
