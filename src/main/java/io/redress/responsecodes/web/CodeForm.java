package io.redress.responsecodes.web;

import io.redress.responsecodes.CodeFacts;
import io.redress.responsecodes.CodeTexts;
import io.redress.responsecodes.MoneyTaken;
import io.redress.responsecodes.ResponseCode;
import io.redress.responsecodes.Side;
import io.redress.responsecodes.SwipeAgain;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A code as it was typed into the editor; any part may be null. Names are those of the fields. */
public record CodeForm(
        @RestForm String code,
        @RestForm String version,
        @RestForm String nameZh,
        @RestForm String nameEn,
        @RestForm String meaningZh,
        @RestForm String meaningEn,
        @RestForm String stepsZh,
        @RestForm String stepsEn,
        @RestForm String debitedZh,
        @RestForm String debitedEn,
        @RestForm String issuedBy,
        @RestForm String side,
        @RestForm String money,
        @RestForm String again,
        @RestForm String returnsWithin,
        @RestForm String claim,
        @RestForm List<String> keep,
        @RestForm String messages,
        @RestForm String source,
        @RestForm String sourceDay) {

    static CodeForm blank() {
        return new CodeForm(
                null, "0", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    static CodeForm of(ResponseCode code) {
        var facts = code.facts();
        var zh = facts.chinese();
        var en = facts.english();
        return new CodeForm(
                code.code(),
                String.valueOf(code.version()),
                zh.name(),
                en.name(),
                zh.meaning(),
                en.meaning(),
                lines(zh.steps()),
                lines(en.steps()),
                lines(zh.ifDebited()),
                lines(en.ifDebited()),
                facts.issuedBy(),
                facts.side().name(),
                facts.money().name(),
                facts.again().name(),
                facts.returnsWithin() == null ? "" : facts.returnsWithin().toString(),
                facts.claim(),
                facts.keep(),
                lines(facts.messages()),
                facts.source(),
                facts.sourceDay().toString());
    }

    /** What was read of it; a choice that is none, and a day or number that is none, are null and refused as missing. */
    CodeFacts facts() {
        return new CodeFacts(
                text(issuedBy),
                choice(Side.class, side),
                choice(MoneyTaken.class, money),
                choice(SwipeAgain.class, again),
                days(),
                text(claim).isEmpty() ? null : claim,
                new CodeTexts(text(nameZh), text(meaningZh), split(stepsZh), split(debitedZh)),
                new CodeTexts(text(nameEn), text(meaningEn), split(stepsEn), split(debitedEn)),
                keep == null ? List.of() : keep,
                split(messages),
                text(source),
                day());
    }

    /** The version that the editor saw, 0 for a new code. */
    int basedOn() {
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    /** Whether this kind of paper is ticked. */
    public boolean keeps(String kind) {
        return keep != null && keep.contains(kind);
    }

    /** The same, to be kept on top of the version that came between. */
    CodeForm onTopOf(int newest) {
        return with(String.valueOf(newest), side, money, again);
    }

    /** The same for reading, with words where the form has choices. */
    CodeForm inWords(String sideWord, String moneyWord, String againWord) {
        return with(version, sideWord, moneyWord, againWord);
    }

    private CodeForm with(String otherVersion, String otherSide, String otherMoney, String otherAgain) {
        return new CodeForm(
                code,
                otherVersion,
                nameZh,
                nameEn,
                meaningZh,
                meaningEn,
                stepsZh,
                stepsEn,
                debitedZh,
                debitedEn,
                issuedBy,
                otherSide,
                otherMoney,
                otherAgain,
                returnsWithin,
                claim,
                keep,
                messages,
                source,
                sourceDay);
    }

    /** What is no number is as wrong as one out of range. */
    private Integer days() {
        var typed = text(returnsWithin);
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text(sourceDay));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String lines(List<String> parts) {
        return String.join("\n", parts);
    }

    private static List<String> split(String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
