package io.redress.transactions.loading;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements whose names come from here, never from a file. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** How many rows it changed. */
    long run(String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            return Math.max(0, executed.executeLargeUpdate(statement));
        }
    }

    /** A query's one number. */
    long number(String query) throws SQLException {
        try (var executed = connection.createStatement();
                var rows = executed.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Two texts a row. */
    java.util.Map<String, String> pairs(String query) throws SQLException {
        try (var executed = connection.createStatement();
                var rows = executed.executeQuery(query)) {
            var pairs = new java.util.LinkedHashMap<String, String>();
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
            return pairs;
        }
    }
}
