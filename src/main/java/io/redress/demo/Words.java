package io.redress.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people say, by occasion: the lines of {@code demo/words.txt}. */
final class Words {
    private static final String FILE = "/demo/words.txt";

    private final Map<String, List<String>> lines;
    private final Dice dice;

    Words(Dice dice) {
        this.dice = dice;
        this.lines = read();
    }

    /** One of the sentences for an occasion; an unknown one is a defect. */
    String on(Object occasion) {
        var sentences = lines.get(occasion.toString());
        if (sentences == null) {
            throw new IllegalStateException(FILE + " has no words on " + occasion);
        }
        return dice.pick(sentences);
    }

    private static Map<String, List<String>> read() {
        try (var file = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.groupingBy(
                            parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
