package io.redress.transactions.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Facts of a refusal as they are kept. */
@ApplicationScoped
public class FactsText {
    private final ObjectMapper json;

    FactsText(ObjectMapper json) {
        this.json = json;
    }

    /** NUL, which the database cannot keep, was taken out before. */
    public String of(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
