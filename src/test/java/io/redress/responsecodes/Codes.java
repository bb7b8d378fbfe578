package io.redress.responsecodes;

import io.redress.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Response codes for tests. */
final class Codes {
    private Codes() {}

    static ResponseCode code(String code, String nameZh, String... messages) {
        return new ResponseCode(
                code, 1, facts(MoneyTaken.NO, SwipeAgain.YES, nameZh, messages), Actor.SYSTEM, Instant.EPOCH);
    }

    static CodeFacts facts(MoneyTaken money, SwipeAgain again) {
        return facts(money, again, "名称");
    }

    private static CodeFacts facts(MoneyTaken money, SwipeAgain again, String nameZh, String... messages) {
        return new CodeFacts(
                "UNIONPAY",
                Side.BANK,
                money,
                again,
                3,
                "FAILED_BUT_DEBITED",
                new CodeTexts(nameZh, "含义", List.of("一步"), List.of("一步")),
                new CodeTexts("name of " + nameZh, "meaning", List.of("a step"), List.of("a step")),
                List.of("RECEIPT"),
                List.of(messages),
                "a list",
                LocalDate.of(2026, 11, 22));
    }
}
