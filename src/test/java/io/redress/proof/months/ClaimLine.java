package io.redress.proof.months;

import io.redress.cases.Payment;
import io.redress.proof.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A claim as the body of a filing, with the reference that its label bears. */
final class ClaimLine {
    private ClaimLine() {}

    static Map<String, Object> of(String ref, Question question) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("ref", ref);
        line.put("claim", question.claim().name());
        line.put("transaction", transaction(question.payment()));
        line.put("claimedFen", question.claimedFen());
        line.put("expectedFen", question.expectedFen());
        line.put("narrative", "顾客对这笔交易有疑问。");
        return line;
    }

    private static Map<String, Object> transaction(Payment payment) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("mid", payment.mid());
        known.put("tid", payment.tid());
        known.put("date", payment.date().toString());
        known.put("amountFen", payment.amountFen());
        known.put("cardLast4", payment.cardLast4());
        known.put("traceNo", payment.traceNo());
        known.put("rrn", payment.rrn());
        known.values().removeIf(Objects::isNull);
        return known;
    }
}
