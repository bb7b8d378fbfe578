package io.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import io.redress.testing.EmbeddedPostgresResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class TagsTest {
    @Inject
    Engine engine;

    @Inject
    RuleSentences sentences;

    @Test
    void a_refused_form_says_the_same_words_on_top_and_beside_the_field_and_keeps_what_was_typed() {
        var errors =
                FormErrors.of(List.of(RuleViolation.on("amount", Rule.AMOUNT_NOT_POSITIVE)), sentences, Locale.ENGLISH);
        var html = engine.parse("{#errorSummary errors=errors /}"
                        + "{#field name='amount' label='Amount' hint='In yuan' value='<0>' error=errors.of('amount') /}"
                        + "{#field name='note' label='Note' type='textarea' optional=true maxlength=20 /}")
                .data("errors", errors)
                .render();
        assertThat(html)
                .contains("<a href=\"#amount\">The amount must be above zero.</a>")
                .contains("value=\"&lt;0&gt;\"")
                .contains("aria-describedby=\"amount-hint amount-error\"")
                .contains("<textarea id=\"note\" name=\"note\" rows=\"4\" maxlength=\"20\">")
                .containsOnlyOnce("aria-invalid");
    }

    @Test
    void a_form_that_was_not_sent_yet_has_no_summary() {
        var html = engine.parse("{#errorSummary errors=errors /}").data("errors", FormErrors.none());
        assertThat(html.render()).isBlank();
    }

    @Test
    void badges_amounts_times_and_pages_are_written_for_people() {
        var html = engine.parse("{#badge kind='wait' word='Waiting' /}{#money fen=123456 /}{#instant at=at /}"
                        + "{#pager path='/desk' query='a=b' first=true next='abc' /}{#pager path='/desk' first=true /}")
                .data("at", Instant.parse("2026-11-22T07:40:00Z"))
                .render();
        assertThat(html)
                .contains("<span aria-hidden=\"true\">◷</span> Waiting")
                .contains("1,234.56")
                .contains("2026年11月22日 15:40 北京时间")
                .contains("href=\"/desk?a=b&amp;after=abc\"")
                .containsOnlyOnce("<nav");
    }
}
