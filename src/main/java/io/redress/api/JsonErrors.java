package io.redress.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.web.WebMessages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says where a JSON body is wrong and what was expected there, without Java's words. */
@ApplicationScoped
class JsonErrors {

    /** 400 for what is not JSON, 422 for JSON of the wrong shape. */
    int status(JsonProcessingException wrong) {
        return wrong instanceof StreamReadException || atRoot(wrong) ? 400 : 422;
    }

    List<Problem.FieldError> of(JsonProcessingException wrong, Locale locale) {
        var messages = MessageBundles.get(WebMessages.class, Localized.Literal.of(locale.getLanguage()));
        return List.of(new Problem.FieldError(pointer(wrong), sentence(wrong, messages)));
    }

    private static String sentence(JsonProcessingException wrong, WebMessages messages) {
        if (wrong instanceof StreamReadException) {
            var at = wrong.getLocation();
            return at == null ? messages.json_broken() : messages.json_broken_at(at.getLineNr(), at.getColumnNr());
        }
        var target = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target != null && target.isEnum() && wrong instanceof InvalidFormatException) {
            return messages.json_not_allowed(names(target));
        }
        return messages.json_expected(expected(target, messages));
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

    private static String step(JsonMappingException.Reference reference) {
        return "/" + (reference.getFieldName() != null ? reference.getFieldName() : reference.getIndex());
    }
}
