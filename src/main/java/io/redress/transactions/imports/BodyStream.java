package io.redress.transactions.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Reads a kept body ahead in a thread of its own: the import's own connection is busy writing, and in the import's
 * thread every connection would be that one.
 */
final class BodyStream extends InputStream {
    private static final int AHEAD = 8;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> parts = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private volatile Exception failure;
    private volatile boolean closed;
    private ByteArrayInputStream current = new ByteArrayInputStream(END);
    private boolean ended;

    BodyStream(DataSource database, long importId) {
        reader = new Thread(() -> readAll(database, importId), "import " + importId + " body");
        reader.setDaemon(true);
        reader.start();
    }

    private void readAll(DataSource database, long importId) {
        try (var connection = database.getConnection()) {
            int number = 0;
            for (var part = ImportBodies.part(connection, importId, 0);
                    part != null && !closed;
                    part = ImportBodies.part(connection, importId, ++number)) {
                put(part);
            }
        } catch (Exception e) {
            failure = e;
        }
        put(END);
    }

    private void put(byte[] part) {
        try {
            while (!closed && !parts.offer(part, 1, TimeUnit.SECONDS)) {
                // the import is busy with what it has
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (!ended && current.available() == 0) {
            next();
        }
        return ended ? -1 : current.read(into, from, length);
    }

    private void next() throws IOException {
        try {
            var part = parts.take();
            if (part == END) {
                if (failure != null) {
                    throw new IOException("the body cannot be read", failure);
                }
                ended = true;
            } else {
                current = new ByteArrayInputStream(part);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        closed = true;
        parts.clear();
    }
}
