package io.redress.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged until it is closed, stack traces included. */
public final class LoggedWords extends Handler implements AutoCloseable {
    private final StringWriter words = new StringWriter();
    private final Logger root = Logger.getLogger("");

    public LoggedWords() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    public String all() {
        return words.toString();
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        words.append(ExtLogRecord.wrap(logged).getFormattedMessage()).append('\n');
        if (logged.getThrown() != null) {
            logged.getThrown().printStackTrace(new PrintWriter(words, true));
        }
    }

    @Override
    public void flush() {
        // kept in memory
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
