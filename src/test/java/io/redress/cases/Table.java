package io.redress.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table in a test, drawn with words and blanks: {@code yes} where row and column meet, or a dash. */
record Table(List<String> columns, List<String> rows, Map<String, List<String>> cells) {

    static Table of(String drawn) {
        var lines =
                drawn.lines().map(line -> List.of(line.strip().split("\\s+"))).toList();
        var head = lines.get(0);
        var body = lines.subList(1, lines.size());
        return new Table(
                head.subList(1, head.size()),
                body.stream().map(line -> line.get(0)).toList(),
                body.stream().collect(Collectors.toMap(line -> line.get(0), line -> line.subList(1, line.size()))));
    }

    boolean says(Enum<?> row, Enum<?> column) {
        return cells.get(row.name()).get(columns.indexOf(column.name())).equals("yes");
    }
}
