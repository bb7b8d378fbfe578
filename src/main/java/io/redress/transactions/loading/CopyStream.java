package io.redress.transactions.loading;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The one COPY that a connection can have open: it goes on as long as rows are for the same table. */
final class CopyStream implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CopyStream.class);

    private final Connection connection;
    private String table;
    private CopyIn open;

    CopyStream(Connection connection) {
        this.connection = connection;
    }

    /** @param into a table made in this transaction: its rows are frozen at once, so that nobody has to mark them later */
    void write(String into, String columns, CopyRows rows) throws SQLException {
        if (!into.equals(table)) {
            end();
            open = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY %s (%s) FROM STDIN (FORMAT binary, FREEZE)".formatted(into, columns));
            open.writeToCopy(CopyRows.HEADER, 0, CopyRows.HEADER.length);
            table = into;
        }
        open.writeToCopy(rows.array(), 0, rows.length());
        rows.clear();
    }

    /** Ends the COPY; only then the connection takes other statements. */
    void end() throws SQLException {
        if (open != null) {
            open.writeToCopy(CopyRows.TRAILER, 0, CopyRows.TRAILER.length);
            open.endCopy();
            open = null;
            table = null;
        }
    }

    /** Gives up what was not ended; the connection can be rolled back then, or is closed for good. */
    @Override
    public void close() throws SQLException {
        try {
            if (open != null && open.isActive()) {
                open.cancelCopy();
            }
        } catch (SQLException e) {
            LOG.debug("The server went away in the middle of a COPY", e);
            // the driver would wait for the end of the COPY for ever
            ((Connection) connection.unwrap(PGConnection.class)).abort(Runnable::run);
        } finally {
            open = null;
        }
    }
}
