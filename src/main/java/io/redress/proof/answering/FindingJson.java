package io.redress.proof.answering;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.redress.proof.Finding;

/** A finding as it is kept. Its own mapper: what the REST side does to its JSON must not change what was kept. */
public final class FindingJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // a later version may know more
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FindingJson() {}

    public static String write(Finding finding) {
        try {
            return MAPPER.writeValueAsString(finding);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A finding could not be written", e);
        }
    }

    public static Finding read(String json) {
        try {
            return MAPPER.readValue(json, Finding.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept finding could not be read", e);
        }
    }
}
