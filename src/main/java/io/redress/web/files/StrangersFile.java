package io.redress.web.files;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A stranger's file on its way to a browser: nothing in it may do anything under our name. */
public final class StrangersFile {
    /** The types we say ourselves, each with its ending; the browser must not guess another one. */
    private static final Map<String, String> TYPES = Map.of(
            "image/jpeg", "jpg",
            "image/png", "png",
            "application/pdf", "pdf",
            "text/plain", "txt");

    private StrangersFile() {}

    /**
     * To be saved and never shown in place.
     *
     * @param name the giver's name for it, or null
     * @param plainName a name of letters, digits and dashes without an ending, where there is none or a program cannot
     *     read it
     */
    public static Response toSave(byte[] content, String mediaType, String name, String plainName) {
        var type = TYPES.containsKey(mediaType) ? mediaType : "application/octet-stream";
        var plain = plainName + "." + TYPES.getOrDefault(mediaType, "bin");
        return Response.ok(content)
                .type(type.startsWith("text/") ? type + ";charset=UTF-8" : type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                                .formatted(plain, encoded(name == null ? plain : name)))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** A small JPEG of our own making, shown in place. It never changes. */
    public static Response thumbnail(byte[] jpeg) {
        return Response.ok(jpeg)
                .type("image/jpeg")
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, max-age=86400")
                .build();
    }

    /** As RFC 8187 wants it, which differs from a form in the blank and the star. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
