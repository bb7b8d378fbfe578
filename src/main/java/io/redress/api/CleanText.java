package io.redress.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.io.IOException;

/**
 * Reads every text of a JSON body, whatever field it stands in: what looks like a full card number is refused before
 * anybody can store or log it, and so is the NUL character, which the database cannot keep.
 */
class CleanText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        var field = parser.getParsingContext().pathAsPointer().toString();
        var dotted = field.isEmpty() ? field : field.substring(1).replace('/', '.');
        if (text != null && text.indexOf('\0') >= 0) {
            throw RuleViolation.on(dotted, Rule.MALFORMED).with("expected", "abc");
        }
        return CardNumbers.refuse(dotted, text);
    }
}
