package io.redress.transactions.loading;

import io.redress.transactions.layouts.RecordField;
import io.redress.transactions.reading.ReadRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which terminals a merchant's rows come from: who remembers no terminal is asked at all of the merchant's. */
final class SeenTerminals {
    private final Map<String, TreeSet<String>> ofMerchant = new HashMap<>();

    void add(ReadRow row) {
        ofMerchant
                .computeIfAbsent(row.text(RecordField.MID), mid -> new TreeSet<>())
                .add(row.text(RecordField.TID));
    }

    void write(Connection connection) throws SQLException {
        // in one order on every node, so that two imports wait for each other and never in a circle
        try (var insert = connection.prepareStatement(
                "INSERT INTO record_terminal (mid, tid) SELECT ?, unnest(?) ON CONFLICT DO NOTHING")) {
            for (var mid : new TreeSet<>(ofMerchant.keySet())) {
                insert.setString(1, mid);
                insert.setArray(
                        2, connection.createArrayOf("text", ofMerchant.get(mid).toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
