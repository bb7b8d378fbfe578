package io.redress.counter.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that anybody may keep for a while: with a tag of what they say, and 304 for who has it already. */
final class Fresh {
    /** An incident that an administrator enters is told everywhere after so long. */
    private static final int SECONDS = 60;

    private static final int TAG_BYTES = 12;

    private Fresh() {}

    /** @param entity a record: its text names all that it says */
    static Response of(Request request, Object entity) {
        var tag = new EntityTag(digest(entity.toString()));
        var known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(entity) : known;
        var caching = new CacheControl();
        caching.setMaxAge(SECONDS);
        caching.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(caching)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
