package io.redress.evidence.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small house that speaks the S3 protocol. */
class S3EvidenceStoreTest {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final byte[] BYTES = "test".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer house;
    private S3EvidenceStore store;

    @BeforeEach
    void open() throws IOException {
        house = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        house.createContext("/", this::answer);
        house.start();
        store = new S3EvidenceStore(config(house.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        house.stop(0);
    }

    @Test
    void what_is_kept_is_read_back_and_the_same_is_sent_once() {
        store.keep(HASH, BYTES);
        store.keep(HASH, BYTES);
        assertThat(store.read(HASH)).isEqualTo(BYTES);
        assertThat(bucket).containsOnlyKeys("/papers/evidence/" + HASH);
        assertThat(asked.stream().filter(one -> one.startsWith("PUT"))).hasSize(1);
    }

    @Test
    void what_is_deleted_is_gone_and_again_is_no_change() {
        store.keep(HASH, BYTES);
        store.delete(HASH);
        store.delete(HASH);
        assertThat(bucket).isEmpty();
        assertThatThrownBy(() -> store.read(HASH)).hasMessageContaining("404");
    }

    @Test
    void every_request_is_signed_with_the_configured_key() {
        store.keep(HASH, BYTES);
        assertThat(asked).allMatch(one -> one.contains("Credential=KEY/") && one.contains("/cn-north-1/s3/"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    bucket.put(path, exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(200, -1);
                }
                case "HEAD" -> exchange.sendResponseHeaders(bucket.containsKey(path) ? 200 : 404, -1);
                case "GET" -> send(exchange, bucket.get(path));
                default -> {
                    bucket.remove(path);
                    exchange.sendResponseHeaders(204, -1);
                }
            }
        }
    }

    private static void send(HttpExchange exchange, byte[] found) throws IOException {
        if (found == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.sendResponseHeaders(200, found.length);
            exchange.getResponseBody().write(found);
        }
    }

    private static StoreConfig.S3 config(int port) {
        return new StoreConfig.S3() {
            @Override
            public Optional<String> bucket() {
                return Optional.of("papers");
            }

            @Override
            public String prefix() {
                return "evidence/";
            }

            @Override
            public String region() {
                return "cn-north-1";
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(URI.create("http://localhost:" + port));
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of("KEY");
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of("SECRET");
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        };
    }
}
