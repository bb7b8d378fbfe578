package io.redress.counter.api;

import io.redress.responsecodes.ResponseCode;
import io.redress.responsecodes.Side;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code that was found.
 *
 * @param messages what terminals show instead of it, in any language
 */
@Schema(
        name = "ResponseCodeHit",
        requiredProperties = {"code", "name", "meaning", "side", "messages"})
public record CodeHit(String code, String name, String meaning, Side side, List<String> messages) {
    static CodeHit of(ResponseCode code, Locale language) {
        var texts = code.texts(language);
        var facts = code.facts();
        return new CodeHit(code.code(), texts.name(), texts.meaning(), facts.side(), facts.messages());
    }
}
