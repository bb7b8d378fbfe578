package io.redress.evidence.scanning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Speaks clamd's protocol as its manual tells it: finds a virus in whatever holds the word. */
final class ClamdAtPort implements AutoCloseable {
    static final String VIRUS = "EICAR-STANDARD";

    private final ServerSocket listening;
    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
    private volatile String error;

    ClamdAtPort() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The sizes of what was sent, in order. */
    List<Integer> sizes() {
        return sizes;
    }

    /** From now on it answers so. */
    void fails(String answer) {
        error = answer;
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (var socket = listening.accept()) {
                answer(socket);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        sizes.add(content.length());
        var said = content.indexOf(VIRUS) < 0 ? "stream: OK" : "stream: Win.Test.EICAR_HDB-1 FOUND";
        var answer = command.equals("zINSTREAM\0") ? error == null ? said : error : "UNKNOWN COMMAND";
        socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
