package io.redress.evidence.api;

import io.redress.evidence.EvidenceItem;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A stranger's file on its way to a browser: saved, never shown or run under our name. */
final class Download {
    private Download() {}

    static Response of(EvidenceItem item, byte[] content) {
        var isText = item.mediaType().startsWith("text/");
        return Response.ok(content)
                .type(isText ? item.mediaType() + ";charset=UTF-8" : item.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name(item)))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String name(EvidenceItem item) {
        return item.fileName() == null ? "statement.txt" : item.fileName();
    }

    /** As RFC 8187 wants it, which differs from a form in the blank and the star. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
