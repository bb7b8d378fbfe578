package io.redress.responsecodes;

import io.redress.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Immutable;

/** One version of what a code means. Never changed: who edits a code adds a version. */
@Entity
@Immutable
public class ResponseCode {
    @Id
    @GeneratedValue(generator = "response_code_seq")
    @SequenceGenerator(name = "response_code_seq", allocationSize = 1)
    private Long id;

    private String code;
    private int version;
    private String issuedBy;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MoneyTaken money;

    @Enumerated(EnumType.STRING)
    private SwipeAgain again;

    private Integer returnsWithin;
    private String claim;
    private String nameZh;
    private String nameEn;
    private String meaningZh;
    private String meaningEn;
    private String stepsZh;
    private String stepsEn;
    private String debitedZh;
    private String debitedEn;
    private String keep;
    private String messages;
    private String source;
    private LocalDate sourceDay;
    private String changedBy;
    private Instant changedAt;

    protected ResponseCode() {}

    /** @param version 1 for a code that was not known before */
    ResponseCode(String code, int version, CodeFacts facts, Actor by, Instant at) {
        this.code = code;
        this.version = version;
        issuedBy = facts.issuedBy();
        side = facts.side();
        money = facts.money();
        again = facts.again();
        returnsWithin = facts.returnsWithin();
        claim = facts.claim();
        nameZh = facts.chinese().name();
        nameEn = facts.english().name();
        meaningZh = facts.chinese().meaning();
        meaningEn = facts.english().meaning();
        stepsZh = String.join("\n", facts.chinese().steps());
        stepsEn = String.join("\n", facts.english().steps());
        debitedZh = String.join("\n", facts.chinese().ifDebited());
        debitedEn = String.join("\n", facts.english().ifDebited());
        keep = String.join(",", facts.keep());
        messages = String.join("\n", facts.messages());
        source = facts.source();
        sourceDay = facts.sourceDay();
        changedBy = by.username();
        changedAt = at;
    }

    /** Two characters, or {@code T-…} for what terminals say without a code. */
    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public CodeFacts facts() {
        return new CodeFacts(
                issuedBy,
                side,
                money,
                again,
                returnsWithin,
                claim,
                texts(Locale.CHINESE),
                texts(Locale.ENGLISH),
                parts(keep, ","),
                parts(messages, "\n"),
                source,
                sourceDay);
    }

    /** @param language Chinese, or English for anything else */
    public CodeTexts texts(Locale language) {
        return language.getLanguage().equals("zh")
                ? new CodeTexts(nameZh, meaningZh, parts(stepsZh, "\n"), parts(debitedZh, "\n"))
                : new CodeTexts(nameEn, meaningEn, parts(stepsEn, "\n"), parts(debitedEn, "\n"));
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
