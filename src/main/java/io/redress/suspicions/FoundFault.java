package io.redress.suspicions;

import io.redress.cases.Payment;
import io.redress.proof.Finding;
import io.redress.proof.Question;
import io.redress.proof.story.Message;
import java.time.ZoneId;

/**
 * A fault as a look at the records found it.
 *
 * @param sale names its first sale within the merchant: the RRN, else terminal and trace number, with the day
 */
record FoundFault(String sale, Question question, Finding finding) {
    static FoundFault of(Message first, Question question, Finding finding, ZoneId zone) {
        var name = first.rrn() != null ? first.rrn() : first.tid() + "/" + first.traceNo();
        return new FoundFault(name + "@" + first.day(zone), question, finding);
    }

    Payment payment() {
        return question.payment();
    }
}
