package io.redress.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The page shown instead of the one that was asked for. */
@ApplicationScoped
public class ErrorPages {
    private final ErrorWords words;
    private final ReaderLanguage reader;

    ErrorPages(ErrorWords words, ReaderLanguage reader) {
        this.words = words;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(String title, String detail, String errorId);

        private Templates() {}
    }

    /**
     * @param detail what is wrong and what to do, in the reader's language
     * @param errorId what to tell the operator, null unless the house itself is at fault
     */
    public String render(int status, String detail, String errorId) {
        return Templates.error(words.title(status, reader.locale()), detail, errorId)
                .render();
    }
}
