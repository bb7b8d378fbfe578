package io.redress.counter.api;

import io.redress.counter.Counsel;
import io.redress.responsecodes.MoneyTaken;
import io.redress.responsecodes.Side;
import io.redress.responsecodes.SwipeAgain;
import io.redress.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a code means at the counter, in one language. Days are in the house's zone.
 *
 * @param code two characters, or {@code T-…} for what terminals say without one
 * @param issuedBy whose list it is from
 * @param moneyTaken by the first attempt
 * @param swipeAgain a second attempt is permitted by YES, AFTER_STEPS and OTHER_CARD only
 * @param returnsWithin working days in which the money mostly comes back by itself; absent where it does not
 * @param returnsBy the same as a day
 * @param provisional whether that day crosses a year whose holidays are not official yet
 * @param steps what to do now, in order
 * @param keep kinds of evidence worth keeping
 * @param claim the claim that a dispute would be; absent where the code is no reason for one
 * @param says the answers as words for people
 * @param incidents known standstills that explain the code
 */
@Schema(
        name = "ResponseCode",
        requiredProperties = {"code", "name", "moneyTaken", "swipeAgain", "steps", "keep", "language", "version"})
public record ResponseCodeView(
        String code,
        String issuedBy,
        String name,
        String meaning,
        Side side,
        MoneyTaken moneyTaken,
        SwipeAgain swipeAgain,
        Integer returnsWithin,
        LocalDate returnsBy,
        boolean provisional,
        List<String> steps,
        List<String> keep,
        String claim,
        Says says,
        List<IncidentView> incidents,
        String source,
        LocalDate sourceDay,
        int version,
        String language) {

    /** The answers as words. */
    @Schema(name = "ResponseCodeWords")
    public record Says(String side, String moneyTaken, String swipeAgain) {}

    /** A maintenance window or incident; {@code bank} is absent where all are touched, {@code to} while nobody knows. */
    @Schema(name = "KnownIncident")
    public record IncidentView(String kind, String bank, Instant from, Instant to, String text) {}

    static ResponseCodeView of(Counsel counsel, Locale language) {
        var code = counsel.code();
        var facts = code.facts();
        var advice = counsel.advice();
        return new ResponseCodeView(
                code.code(),
                facts.issuedBy(),
                code.texts(language).name(),
                code.texts(language).meaning(),
                facts.side(),
                advice.money(),
                advice.again(),
                advice.returnsWithin(),
                counsel.returnsBy(),
                counsel.provisional(),
                counsel.steps(language),
                counsel.keep(),
                facts.claim(),
                new Says(
                        Words.of(facts.side(), language),
                        Words.of(advice.money(), language),
                        Words.of(advice.again(), language)),
                counsel.incidents().stream()
                        .map(incident -> new IncidentView(
                                incident.facts().kind().name(),
                                incident.facts().bank(),
                                incident.facts().startsAt(),
                                incident.facts().endsAt(),
                                incident.text(language)))
                        .toList(),
                facts.source(),
                facts.sourceDay(),
                code.version(),
                language.getLanguage());
    }
}
