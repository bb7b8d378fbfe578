package io.redress.evidence.scanning;

import io.redress.evidence.ScanState;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Sends files to clamd in its own protocol (INSTREAM). A scanner that is down is asked again after a rest, and holds
 * nobody up meanwhile.
 */
@ApplicationScoped
class ClamAv implements VirusScan {
    private static final Logger LOG = Logger.getLogger(ClamAv.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    /** An answer is a line; what goes on longer is none. */
    private static final int LONGEST_ANSWER = 1024;

    private final ScanConfig config;
    private final Clock clock;
    private volatile Instant downUntil = Instant.MIN;

    ClamAv(ScanConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public ScanState of(byte[] content) {
        if (config.scanner() == ScanConfig.Scanner.NONE) {
            return ScanState.UNSCANNED;
        }
        if (clock.instant().isBefore(downUntil)) {
            return ScanState.WAITING_FOR_SCAN;
        }
        try {
            return verdict(ask(content));
        } catch (IOException down) {
            LOG.warnf(
                    "The virus scanner at %s:%d does not answer (%s); files wait for it",
                    config.host(), config.port(), down.getMessage());
            downUntil = clock.instant().plus(config.restAfterFailure());
            return ScanState.WAITING_FOR_SCAN;
        }
    }

    private String ask(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(config.host(), config.port()), (int)
                    config.connectTimeout().toMillis());
            socket.setSoTimeout((int) config.answerTimeout().toMillis());
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write(COMMAND);
            for (int from = 0; from < content.length; from += CHUNK) {
                var some = Math.min(CHUNK, content.length - from);
                out.writeInt(some);
                out.write(content, from, some);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    /** {@code stream: OK}, {@code stream: Win.Test.EICAR_HDB-1 FOUND}, or an error of the scanner's own. */
    private static ScanState verdict(String answer) throws IOException {
        if (answer.endsWith(" OK")) {
            return ScanState.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException(answer.isEmpty() ? "no answer" : answer);
    }
}
