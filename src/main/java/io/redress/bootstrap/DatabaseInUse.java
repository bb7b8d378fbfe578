package io.redress.bootstrap;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What the database at the other end of the pool is. The database itself is asked, not the configuration: nobody can
 * switch demo accounts on for another database by setting a property.
 */
@Singleton
public class DatabaseInUse {
    private final DataSource dataSource;

    DatabaseInUse(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** True only on a PostgreSQL that {@link EmbeddedDatabase} started; one short query each time. */
    public boolean isEmbedded() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT current_setting(?, true)")) {
            query.setString(1, EmbeddedDatabase.MARK);
            try (var answer = query.executeQuery()) {
                return answer.next() && "on".equals(answer.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say whether it is the embedded one", e);
        }
    }
}
