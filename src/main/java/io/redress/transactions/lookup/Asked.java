package io.redress.transactions.lookup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One question with its parameters in the order of their marks. */
final class Asked {
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final String sql;
    private final List<Object> parameters = new ArrayList<>();

    Asked(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    Asked with(Object... values) {
        java.util.Collections.addAll(parameters, values);
        return this;
    }

    Asked with(Collection<String> texts) throws SQLException {
        parameters.add(connection.createArrayOf("text", texts.toArray()));
        return this;
    }

    Asked withAmounts(List<Long> fen) throws SQLException {
        parameters.add(connection.createArrayOf("bigint", fen.toArray()));
        return this;
    }

    <T> List<T> rows(Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            var rows = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.of(result));
                }
            }
            return rows;
        }
    }
}
