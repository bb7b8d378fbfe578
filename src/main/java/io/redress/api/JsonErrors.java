package io.redress.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.WebMessages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says where a JSON body is wrong and what was expected there, without Java's words. */
@ApplicationScoped
class JsonErrors {

    /** 413 for more than a body may hold, 400 for what is not JSON, 422 for JSON of the wrong shape. */
    int status(JsonProcessingException wrong) {
        if (wrong instanceof StreamConstraintsException) {
            return 413;
        }
        return wrong instanceof StreamReadException || atRoot(wrong) ? 400 : 422;
    }

    /** The rule of the house that the body breaks; empty where it is its syntax or the type of a value. */
    Optional<RuleViolation> rule(JsonProcessingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return Optional.of(RuleViolation.on(field(wrong), Rule.UNKNOWN_FIELD));
        }
        var target = wrong instanceof InvalidFormatException format ? format.getTargetType() : null;
        return target == null || !target.isEnum()
                ? Optional.empty()
                : Optional.of(RuleViolation.on(field(wrong), Rule.NOT_A_CHOICE).with("allowed", names(target)));
    }

    Problem.FieldError of(JsonProcessingException wrong, Locale locale) {
        var messages = MessageBundles.get(WebMessages.class, Localized.Literal.of(locale.getLanguage()));
        var rule = status(wrong) == 422 ? Rule.MALFORMED.name() : null;
        return new Problem.FieldError(pointer(wrong), rule, sentence(wrong, messages));
    }

    private static String sentence(JsonProcessingException wrong, WebMessages messages) {
        if (wrong instanceof StreamReadException) {
            if (isTwice(wrong)) {
                return messages.json_twice();
            }
            var at = wrong.getLocation();
            return at == null ? messages.json_broken() : messages.json_broken_at(at.getLineNr(), at.getColumnNr());
        }
        var target = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return messages.json_expected(expected(target, messages));
    }

    /** The parser tells a member that stands twice from other broken syntax by its words alone. */
    private static boolean isTwice(JsonProcessingException wrong) {
        return wrong.getOriginalMessage() != null && wrong.getOriginalMessage().startsWith("Duplicate field");
    }

    private static String names(Class<?> target) {
        return Arrays.stream(target.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String expected(Class<?> target, WebMessages messages) {
        if (target == null) {
            return messages.json_another();
        }
        if (target == String.class) {
            return messages.json_text();
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive() && target != boolean.class) {
            return messages.json_number();
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return messages.json_day();
        }
        return Iterable.class.isAssignableFrom(target) ? messages.json_list() : messages.json_another();
    }

    private static boolean atRoot(JsonProcessingException wrong) {
        return pointer(wrong).isEmpty();
    }

    private static String pointer(JsonProcessingException wrong) {
        return wrong instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(JsonErrors::step).collect(Collectors.joining())
                : "";
    }

    private static String field(JsonProcessingException wrong) {
        // the name of an unknown member may be anything
        return CardNumbers.masked(pointer(wrong).replaceFirst("/", "").replace('/', '.'));
    }

    private static String step(JsonMappingException.Reference reference) {
        return "/" + (reference.getFieldName() != null ? reference.getFieldName() : reference.getIndex());
    }
}
