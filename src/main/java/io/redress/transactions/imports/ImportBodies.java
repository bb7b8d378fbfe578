package io.redress.transactions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * Files between hand-in and import, kept in parts in the database: a node's disk dies with it, and the next node must
 * be able to begin anew.
 */
@ApplicationScoped
public class ImportBodies {
    /** Larger arrays are a burden of their own to the garbage collector. */
    static final int PART = 1 << 17;

    private final DataSource database;

    ImportBodies(DataSource database) {
        this.database = database;
    }

    /** What was kept. */
    record Kept(long bytes, String sha256) {}

    /** Keeps a body, in the caller's transaction. */
    Kept keep(long importId, InputStream body) throws IOException, SQLException {
        var digest = sha256();
        long bytes = 0;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO record_import_part (import_id, part, bytes) VALUES (?, ?, ?)")) {
            var in = new DigestInputStream(body, digest);
            var part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++, part = in.readNBytes(PART)) {
                insert.setLong(1, importId);
                insert.setInt(2, number);
                insert.setBytes(3, part);
                insert.executeUpdate();
                bytes += part.length;
            }
        }
        return new Kept(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** The body, read on a connection of its own; close it. */
    public InputStream open(long importId) {
        return new BodyStream(database, importId);
    }

    /** Lets go of the bodies of imports that have ended. */
    public void forgetEnded() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("""
                        DELETE FROM record_import_part p USING record_import i
                        WHERE i.id = p.import_id AND i.state IN ('DONE', 'FAILED')""")) {
            delete.executeUpdate();
        }
    }

    static byte[] part(Connection connection, long importId, int part) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT bytes FROM record_import_part WHERE import_id = ? AND part = ?")) {
            query.setLong(1, importId);
            query.setInt(2, part);
            try (var found = query.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
