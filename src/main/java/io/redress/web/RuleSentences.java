package io.redress.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.redress.shared.Money;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a sentence what a rule refused and what to do about it. */
@ApplicationScoped
public class RuleSentences {
    private final Spoken spoken;

    RuleSentences(Spoken spoken) {
        this.spoken = spoken;
    }

    /** @param locale Chinese or English */
    public String of(RuleViolation violation, Locale locale) {
        var say = MessageBundles.get(RuleMessages.class, Localized.Literal.of(locale.getLanguage()));
        return switch (violation.rule()) {
            case STATUS_DOES_NOT_ALLOW -> say.statusDoesNotAllow();
            case CHANGED_MEANWHILE -> say.changedMeanwhile();
            case ALREADY_ASSIGNED -> say.alreadyAssigned(violation.fact("assignee"));
            case ALREADY_REPLIED -> say.alreadyReplied();
            case ALREADY_ASKED -> say.alreadyAsked(spoken.instant(Instant.parse(violation.fact("until")), locale));
            case APPEAL_WINDOW_OVER ->
                say.appealWindowOver(spoken.instant(Instant.parse(violation.fact("until")), locale));
            case MAKER_IS_CHECKER -> say.makerIsChecker();
            case ROLE_MAY_NOT -> say.roleMayNot();
            case NOT_FOUND -> say.notFound();
            case CARD_NUMBER_REFUSED -> say.cardNumberRefused();
            case REQUIRED -> say.required();
            case MALFORMED -> say.malformed(violation.fact("expected"));
            case NOT_A_CHOICE -> say.notAChoice(violation.fact("allowed"));
            case UNKNOWN_FIELD -> say.unknownField();
            case GIVEN_TWICE -> say.givenTwice();
            case BAD_CURSOR -> say.badCursor();
            case UNREADABLE_CHARACTER -> say.unreadableCharacter();
            case TOO_LONG -> say.tooLong(violation.fact("max"));
            case IN_THE_FUTURE -> say.inTheFuture();
            case TOO_OLD -> say.tooOld(spoken.day(LocalDate.parse(violation.fact("first")), locale));
            case PERIOD_REVERSED -> say.periodReversed();
            case AMOUNT_NOT_POSITIVE -> say.amountNotPositive();
            case AMOUNT_NEGATIVE -> say.amountNegative();
            case AMOUNT_TOO_LARGE -> say.amountTooLarge(yuan(violation.fact("max"), locale));
            case AMOUNT_ABOVE_PAYMENT -> amountAbovePayment(violation, say, locale);
            case RETURNED_ALREADY -> returnedAlready(violation, say, locale);
            case MERCHANT_UNKNOWN -> say.merchantUnknown();
            case CLAIM_ABOVE_PAYMENT -> say.claimAbovePayment(yuan(violation.fact("max"), locale));
            case NO_DIFFERENCE -> say.noDifference();
            case AMOUNT_MISFITS_OUTCOME -> say.amountMisfitsOutcome(yuan(violation.fact("max"), locale));
            case REMEDY_MISFITS_CLAIM -> say.remedyMisfitsClaim();
            case OUTCOME_WITHOUT_MONEY -> say.outcomeWithoutMoney();
            case OUTCOME_NEEDS_MONEY -> say.outcomeNeedsMoney();
            case FILE_TYPE_REFUSED -> say.fileTypeRefused(violation.fact("accepted"));
            case HEIC_REFUSED -> say.heicRefused();
            case FILE_EMPTY -> say.fileEmpty();
            case FILE_DAMAGED -> say.fileDamaged();
            case FILE_TOO_DENSE -> say.fileTooDense();
            case IMAGE_TOO_LARGE -> say.imageTooLarge(violation.fact("max"));
            case IMAGE_ANIMATED -> say.imageAnimated();
            case PDF_ENCRYPTED -> say.pdfEncrypted();
            case PDF_ACTIVE -> say.pdfActive();
            case PDF_ATTACHMENTS -> say.pdfAttachments();
            case CARD_NUMBER_IN_FILE -> say.cardNumberInFile();
            case FILE_INFECTED -> say.fileInfected();
            case SCAN_AWAITED -> say.scanAwaited();
            case FILE_SIZE_REFUSED -> say.fileSizeRefused(violation.fact("max"));
            case TOO_MANY_MESSAGES -> say.tooManyMessages(violation.fact("max"));
            case TOO_MANY_FILES -> say.tooManyFiles(violation.fact("max"));
            case SWIPE_AGAIN_UNSAFE -> say.swipeAgainUnsafe();
        };
    }

    /** Nothing that went back before is not worth a word. */
    private static String amountAbovePayment(RuleViolation violation, RuleMessages say, Locale locale) {
        var max = yuan(violation.fact("max"), locale);
        var already = violation.fact("already");
        return already.matches("0?") ? say.amountAboveAll(max) : say.amountAbovePayment(max, yuan(already, locale));
    }

    private static String returnedAlready(RuleViolation violation, RuleMessages say, Locale locale) {
        var max = yuan(violation.fact("max"), locale);
        var how = violation.fact("how");
        if (how.isEmpty()) {
            return say.returnedMoreThanTaken(yuan(violation.fact("taken"), locale), max);
        }
        var ways = Arrays.stream(how.split(",")).map(way -> way(way.split(":"), say, locale));
        return say.returnedAlready(ways.collect(Collectors.joining(say.andAlso())), max);
    }

    /** @param way track, fen and day */
    private static String way(String[] way, RuleMessages say, Locale locale) {
        return say.wentBack(
                yuan(way[1], locale),
                Words.of("TransactionType", way[0], locale),
                Spoken.day(LocalDate.parse(way[2]), locale));
    }

    private static String yuan(String fen, Locale locale) {
        return new Money(fen.matches("\\d{1,18}") ? Long.parseLong(fen) : 0).in(locale);
    }
}
