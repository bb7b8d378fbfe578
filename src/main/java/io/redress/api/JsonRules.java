package io.redress.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** How JSON bodies are read: strictly, for a slip would change money or meaning, and a name with a typo loses it. */
@Singleton
class JsonRules implements ObjectMapperCustomizer {
    /** The longest body that makes sense, a text of 2,000 characters written as escapes, takes a fifth of it. */
    static final int LONGEST_BODY = 64 * 1024;

    /** Last: of two readers of one type the later wins, and Quarkus brings a lenient one for days. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(LONGEST_BODY)
                        .build());
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        // 12.5 fen is a mistake, not 12; nor is "12" a number
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.coercionConfigFor(LogicalType.Integer)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        // the third claim of a list is not a name
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.registerModule(new SimpleModule("strict text")
                .addDeserializer(String.class, new CleanText())
                .addDeserializer(LocalDate.class, new PlainDay()));
    }

    /**
     * Reads every text of a JSON body, whatever field it stands in: what looks like a full card number is refused before
     * anybody can store or log it, and so is the NUL character, which the database cannot keep. A number is no text.
     */
    private static final class CleanText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        CleanText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var field = parser.getParsingContext().pathAsPointer().toString();
            var dotted = field.isEmpty() ? field : field.substring(1).replace('/', '.');
            // a number may be a card's too, and would stand in the refusal
            CardNumbers.refuse(dotted, parser.getText());
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            if (parser.getText().indexOf('\0') >= 0) {
                throw RuleViolation.on(dotted, Rule.UNREADABLE_CHARACTER);
            }
            return parser.getText();
        }
    }

    /** Reads days as YYYY-MM-DD and nothing else: 20261010 is no count of days since 1970. */
    private static final class PlainDay extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        PlainDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            var text = parser.getText();
            try {
                if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // no such day: refused below like any other wrong text
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
        }
    }
}
