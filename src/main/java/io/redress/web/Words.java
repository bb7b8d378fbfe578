package io.redress.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The house's vocabulary: the one word for each constant that people see, from {@code words_zh.properties} and
 * {@code words_en.properties}. Templates say {@code inject:words.of(case.status)}.
 */
@Named("words")
@ApplicationScoped
public class Words {
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ReaderLanguage reader;

    Words(ReaderLanguage reader) {
        this.reader = reader;
    }

    /** The word in the reader's language. */
    public String of(Enum<?> constant) {
        return of(constant, reader.locale());
    }

    public static String of(Enum<?> constant, Locale locale) {
        return of(constant.getDeclaringClass().getSimpleName(), constant.name(), locale);
    }

    /**
     * The word for a constant that is known by name only, as in the timeline's facts.
     *
     * @throws MissingResourceException when the vocabulary lacks it; a test sees that it does not
     */
    public static String of(String type, String constant, Locale locale) {
        var language = Locale.forLanguageTag(locale.getLanguage());
        return ResourceBundle.getBundle("words", language, EXACTLY).getString(type + "." + constant);
    }
}
