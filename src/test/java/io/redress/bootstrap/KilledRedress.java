package io.redress.bootstrap;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process of its own that starts the database, commits one row and ends as {@code kill -9} would end it. */
final class KilledRedress {
    static final int EXIT = 137;

    private KilledRedress() {}

    public static void main(String... args) throws SQLException {
        var database = EmbeddedDatabase.start(Path.of(args[0]));
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('still here')");
        }
        Runtime.getRuntime().halt(EXIT);
    }
}
