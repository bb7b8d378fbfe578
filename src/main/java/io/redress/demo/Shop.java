package io.redress.demo;

import io.redress.merchants.Merchant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A merchant of the demo with its terminals. */
record Shop(String mid, String nameZh, String nameEn, List<String> tids) {
    private static final String FILE = "/demo/merchants.csv";

    /** The demo's merchants; the first is the one the demo account {@code merchant} acts for. */
    static List<Shop> all() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Shop.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Shop::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shop of(String line) {
        var cells = line.split(",");
        return new Shop(cells[0], cells[1], cells[2], List.of(cells[3].split(" ")));
    }

    Merchant merchant() {
        return new Merchant(mid, nameZh, nameEn, Set.copyOf(tids));
    }
}
