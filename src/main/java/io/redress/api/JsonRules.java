package io.redress.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.inject.Singleton;
import java.io.IOException;

/** How JSON bodies are read: strictly where a slip would change money or meaning; unknown members are passed over. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        // 12.5 fen is a mistake, not 12
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        // the third claim of a list is not a name
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.registerModule(new SimpleModule("clean text").addDeserializer(String.class, new CleanText()));
    }

    /**
     * Reads every text of a JSON body, whatever field it stands in: what looks like a full card number is refused before
     * anybody can store or log it, and so is the NUL character, which the database cannot keep.
     */
    private static final class CleanText extends StdScalarDeserializer<String> {
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
                throw RuleViolation.on(dotted, Rule.UNREADABLE_CHARACTER);
            }
            return CardNumbers.refuse(dotted, text);
        }
    }
}
