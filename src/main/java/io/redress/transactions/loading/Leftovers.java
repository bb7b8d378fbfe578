package io.redress.transactions.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Tables that wait to be published, and whose node died before it came to that: nobody reads them. */
final class Leftovers {
    private static final Logger LOG = Logger.getLogger(Leftovers.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Leftovers() {}

    /** A new end for the names of the tables of one try of an import. */
    static String mark(long importId) {
        return "i%d_%08x".formatted(importId, ThreadLocalRandom.current().nextInt());
    }

    /** Drops those of imports that are not running, and those of earlier tries of this one. */
    static void drop(Connection connection, long importId) throws SQLException {
        dropAll(connection, waiting(connection, importId));
    }

    /** Drops what of these stands; what another node still writes to is left to the next import. */
    static void dropAll(Connection connection, Collection<String> tables) throws SQLException {
        var sql = new Sql(connection);
        sql.run("SET lock_timeout = '2s'");
        try {
            for (var table : tables) {
                dropUnlessUsed(sql, table);
            }
        } finally {
            sql.run("RESET lock_timeout");
        }
    }

    private static void dropUnlessUsed(Sql sql, String table) throws SQLException {
        try {
            sql.run("DROP TABLE IF EXISTS " + table);
        } catch (SQLException e) {
            if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            LOG.infof("%s is still written to; it goes later", table);
        }
    }

    private static List<String> waiting(Connection connection, long importId) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT t.relname FROM (
                    SELECT relname, regexp_match(relname, '^(?:journal|settlement)_row_.*_i([0-9]+)_[0-9a-f]{8}$') AS mark
                    FROM pg_class WHERE relkind = 'r' AND NOT relispartition AND pg_table_is_visible(oid)) t
                LEFT JOIN record_import i ON i.id = t.mark[1]::bigint
                WHERE t.mark IS NOT NULL AND (i.state IS DISTINCT FROM 'RUNNING' OR i.id = ?)""")) {
            query.setLong(1, importId);
            try (var found = query.executeQuery()) {
                var tables = new ArrayList<String>();
                while (found.next()) {
                    tables.add(found.getString(1));
                }
                return tables;
            }
        }
    }
}
