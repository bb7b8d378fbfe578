package io.redress.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkus.security.ForbiddenException;
import io.redress.shared.CardNumbers;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.web.ErrorWords;
import io.redress.web.ReaderLanguage;
import io.redress.web.RuleSentences;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Turns whatever was thrown into a {@link Problem}. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final RuleSentences sentences;
    private final ErrorWords words;
    private final JsonErrors jsonErrors;
    private final ObjectMapper json;

    Problems(RuleSentences sentences, ErrorWords words, JsonErrors jsonErrors, ObjectMapper json) {
        this.sentences = sentences;
        this.words = words;
        this.jsonErrors = jsonErrors;
        this.json = json;
    }

    /** The problem of a request; never fails, and logs what nobody foresaw. */
    Problem of(Throwable thrown, String path, Locale locale) {
        var cause = Causes.telling(thrown);
        if (cause instanceof RuleViolation violation) {
            return ofRule(violation, path, locale);
        }
        if (cause instanceof OptimisticLockException) {
            return ofRule(RuleViolation.of(Rule.CHANGED_MEANWHILE), path, locale);
        }
        if (cause instanceof ForbiddenException) {
            return ofRule(RuleViolation.of(Rule.ROLE_MAY_NOT), path, locale);
        }
        if (cause instanceof ConstraintViolationException violations) {
            return ofRules(Constraints.broken(violations), path, locale);
        }
        if (cause instanceof JsonProcessingException wrong && !(cause instanceof InvalidDefinitionException)) {
            return jsonErrors
                    .rule(wrong)
                    .map(rule -> ofRule(rule, path, locale))
                    .orElseGet(() -> ofJson(wrong, path, locale));
        }
        if (cause instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return plain(web.getResponse().getStatus(), path, locale);
        }
        return unforeseen(thrown, path, locale);
    }

    /** Ends an API request that did not sign in, before any resource was reached. */
    public void endUnauthorized(RoutingContext request) {
        end(401, request);
    }

    /** Ends a request, of a program or a page, whose sender must wait before trying again. */
    public void endTooOften(RoutingContext request) {
        end(429, request);
    }

    /** Ends an API request with an error that needs no words of its own. */
    void end(int status, RoutingContext request) {
        var locale = ReaderLanguage.ofProgram(request.request().getHeader("Accept-Language"));
        var response = request.response().setStatusCode(status).putHeader("Content-Type", Problem.MEDIA_TYPE);
        try {
            response.end(json.writeValueAsString(plain(status, request.normalizedPath(), locale)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }

    Problem plain(int status, String path, Locale locale) {
        return problem(status, advice(status, path, locale), path, null, List.of(), Map.of(), locale);
    }

    private String advice(int status, String path, Locale locale) {
        return ApiPath.is(path) ? words.detailForPrograms(status, locale) : words.detail(status, locale);
    }

    private Problem ofRule(RuleViolation violation, String path, Locale locale) {
        var errors = violation.field() == null ? List.<Problem.FieldError>of() : List.of(error(violation, locale));
        var detail = sentences.of(violation, locale);
        var facts = Facts.typed(violation.facts());
        return problem(statusOf(violation.rule()), detail, path, violation.rule(), errors, facts, locale);
    }

    /** Several refusals at once are one problem, with the facts of none. */
    private Problem ofRules(List<RuleViolation> violations, String path, Locale locale) {
        var first = violations.get(0);
        if (violations.size() == 1) {
            return ofRule(first, path, locale);
        }
        var errors = violations.stream().map(each -> error(each, locale)).toList();
        return problem(422, words.detail(422, locale), path, first.rule(), errors, Map.of(), locale);
    }

    private Problem.FieldError error(RuleViolation violation, Locale locale) {
        return new Problem.FieldError(
                Pointers.of(violation.field()), violation.rule().name(), sentences.of(violation, locale));
    }

    private Problem ofJson(JsonProcessingException wrong, String path, Locale locale) {
        var status = jsonErrors.status(wrong);
        if (status == 413) {
            return plain(status, path, locale);
        }
        var error = jsonErrors.of(wrong, locale);
        var rule = error.rule() == null ? null : Rule.valueOf(error.rule());
        return problem(status, error.detail(), path, rule, List.of(error), Map.of(), locale);
    }

    private Problem unforeseen(Throwable thrown, String path, Locale locale) {
        var errorId = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Error %s on %s", errorId, withoutCardNumber(path));
        var facts = Map.<String, Object>of("errorId", errorId);
        return problem(500, words.detail(500, locale), path, null, List.of(), facts, locale);
    }

    private Problem problem(
            int status,
            String detail,
            String path,
            Rule rule,
            List<Problem.FieldError> errors,
            Map<String, Object> facts,
            Locale locale) {
        var type = rule == null ? "about:blank" : "urn:redress:rule:" + rule;
        var ruleName = rule == null ? null : rule.name();
        return new Problem(
                type, words.title(status, locale), status, detail, withoutCardNumber(path), ruleName, errors, facts);
    }

    /** What a caller put into an address by mistake is neither repeated nor logged. */
    private static String withoutCardNumber(String path) {
        return CardNumbers.foundIn(path) ? null : path;
    }

    private static int statusOf(Rule rule) {
        return switch (rule.kind()) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
    }
}
