package io.redress.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal as {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code urn:redress:rule:NAME} for a rule of the house, else {@code about:blank}
 * @param detail what is wrong and what to do, in the reader's language
 * @param instance the path that was called
 * @param rule the name of the rule that refused, of several the first one's; absent where no rule did
 * @param errors one entry a field that is wrong, absent when the whole request is refused
 * @param facts further members at the top level, such as {@code allowed}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String rule,
        List<FieldError> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param pointer a JSON pointer into the request body, or a slash and the name of a parameter
     * @param rule the name of the rule that refused the field
     */
    @Schema(requiredProperties = {"pointer", "detail"})
    public record FieldError(String pointer, String rule, String detail) {}

    /** The same problem with another value of a fact. */
    public Problem with(String fact, Object value) {
        var others = new LinkedHashMap<>(facts);
        others.put(fact, value);
        return new Problem(type, title, status, detail, instance, rule, errors, others);
    }
}
