package io.redress.web.files;

import io.redress.web.ErrorPages;
import io.redress.web.ErrorWords;
import io.redress.web.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where a form that was too large leads to. */
@Path(TooLargePages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TooLargePages {
    static final String PATH = "/too-large";
    private static final int TOO_LARGE = 413;

    private final ErrorPages pages;
    private final ErrorWords words;
    private final ReaderLanguage reader;

    TooLargePages(ErrorPages pages, ErrorWords words, ReaderLanguage reader) {
        this.pages = pages;
        this.words = words;
        this.reader = reader;
    }

    @GET
    public Response show() {
        return Response.status(TOO_LARGE)
                .entity(pages.render(TOO_LARGE, words.detail(TOO_LARGE, reader.locale()), null))
                .build();
    }
}
