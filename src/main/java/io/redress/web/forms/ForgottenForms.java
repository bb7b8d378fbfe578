package io.redress.web.forms;

import io.redress.web.ErrorPages;
import io.redress.web.ErrorWords;
import io.redress.web.ReaderLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A form whose token the browser no longer knows, or that another site made, is refused by the token's own filter without
 * a word; here is the word.
 */
class ForgottenForms {
    private final ErrorPages pages;
    private final ErrorWords words;
    private final ReaderLanguage reader;

    ForgottenForms(ErrorPages pages, ErrorWords words, ReaderLanguage reader) {
        this.pages = pages;
        this.words = words;
        this.reader = reader;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        var isSilent = response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode() && !response.hasEntity();
        if (isSilent && !request.getUriInfo().getPath().startsWith("/api/")) {
            var page = pages.render(response.getStatus(), words.forgottenForm(reader.locale()), null);
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
