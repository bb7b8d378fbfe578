package io.redress.api;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.redress.web.ErrorPages;
import io.redress.web.ReaderLanguage;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what was thrown becomes an answer: a problem for programs, a page for people. */
public class Refusals {
    private final Problems problems;
    private final ErrorPages pages;
    private final ReaderLanguage reader;

    Refusals(Problems problems, ErrorPages pages, ReaderLanguage reader) {
        this.problems = problems;
        this.pages = pages;
        this.reader = reader;
    }

    /** The named types are those that the framework would answer itself. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        MismatchedInputException.class,
        ForbiddenException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class
    })
    public Uni<Response> answer(Throwable thrown, RoutingContext request) {
        if (thrown instanceof UnauthorizedException || thrown instanceof AuthenticationFailedException) {
            HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
            return authenticator.getChallenge(request).map(challenge -> signInFirst(challenge, request));
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return Uni.createFrom().item(web.getResponse());
        }
        var path = request.normalizedPath();
        var answer = ApiPath.is(path)
                ? json(problems.of(
                        thrown, path, ReaderLanguage.ofProgram(request.request().getHeader("Accept-Language"))))
                : page(problems.of(thrown, path, reader.locale()));
        return Uni.createFrom().item(answer);
    }

    private Response signInFirst(ChallengeData challenge, RoutingContext request) {
        var answer = Response.status(challenge.status).header(challenge.headerName.toString(), challenge.headerContent);
        if (challenge.status == 401) {
            var language = ReaderLanguage.ofProgram(request.request().getHeader("Accept-Language"));
            answer.type(Problem.MEDIA_TYPE).entity(problems.plain(401, request.normalizedPath(), language));
        }
        return answer.build();
    }

    private static Response json(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private Response page(Problem problem) {
        var errorId = (String) problem.facts().get("errorId");
        var html = pages.render(problem.status(), problem.detail(), errorId);
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }
}
