package io.redress.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Title and advice for a status of HTTP. */
@ApplicationScoped
public class ErrorWords {

    public String title(int status, Locale locale) {
        var words = words(locale);
        return switch (status) {
            case 401 -> words.error_401_title();
            case 403 -> words.error_403_title();
            case 404 -> words.error_404_title();
            case 405 -> words.error_405_title();
            case 406 -> words.error_406_title();
            case 409 -> words.error_409_title();
            case 413 -> words.error_413_title();
            case 415 -> words.error_415_title();
            case 422 -> words.error_422_title();
            case 429 -> words.error_429_title();
            default -> status >= 500 ? words.error_500_title() : words.error_400_title();
        };
    }

    /** What is wrong and what to do. */
    public String detail(int status, Locale locale) {
        var words = words(locale);
        return switch (status) {
            case 401 -> words.error_401_detail();
            case 403 -> words.error_403_detail();
            case 404 -> words.error_404_detail();
            case 405 -> words.error_405_detail();
            case 406 -> words.error_406_detail();
            case 409 -> words.error_409_detail();
            case 413 -> words.error_413_detail();
            case 415 -> words.error_415_detail();
            case 422 -> words.error_422_detail();
            case 429 -> words.error_429_detail();
            default -> status >= 500 ? words.error_500_detail() : words.error_400_detail();
        };
    }

    /** The same for a program, which has no front page to go to. */
    public String detailForPrograms(int status, Locale locale) {
        var words = words(locale);
        return switch (status) {
            case 404 -> words.error_404_program();
            case 405 -> words.error_405_program();
            case 401, 403, 406, 409, 413, 415, 422, 429 -> detail(status, locale);
            default -> status >= 500 ? words.error_500_detail() : words.error_400_program();
        };
    }

    /** For a form that was open too long. */
    public String forgottenForm(Locale locale) {
        return words(locale).form_forgotten();
    }

    private static WebMessages words(Locale locale) {
        return MessageBundles.get(WebMessages.class, Localized.Literal.of(locale.getLanguage()));
    }
}
