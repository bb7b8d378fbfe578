package io.redress.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

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
}
