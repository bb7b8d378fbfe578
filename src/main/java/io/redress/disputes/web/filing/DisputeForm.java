package io.redress.disputes.web.filing;

import io.redress.shared.CardNumbers;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The form that files a dispute, as it was typed; any part may be null. Names are those of the fields. */
public record DisputeForm(
        @RestForm String ref,
        @RestForm String claim,
        @RestForm String date,
        @RestForm String amount,
        @RestForm String tid,
        @RestForm String last4,
        @RestForm String traceNo,
        @RestForm String rrn,
        @RestForm String claimed,
        @RestForm String expected,
        @RestForm String narrative,
        @RestForm String name,
        @RestForm String phone,
        @RestForm String email) {

    /** An empty form with a reference of its own: sent twice, it is filed once. */
    static DisputeForm blank() {
        return new DisputeForm(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same for showing again: what looks like a full card number does not go back over the wire. */
    DisputeForm withoutCardNumbers() {
        return new DisputeForm(
                hasReference() ? ref : UUID.randomUUID().toString(),
                CardNumbers.masked(claim),
                CardNumbers.masked(date),
                CardNumbers.masked(amount),
                CardNumbers.masked(tid),
                CardNumbers.masked(last4),
                CardNumbers.masked(traceNo),
                CardNumbers.masked(rrn),
                CardNumbers.masked(claimed),
                CardNumbers.masked(expected),
                CardNumbers.masked(narrative),
                CardNumbers.masked(name),
                CardNumbers.masked(phone),
                CardNumbers.masked(email));
    }

    /** Whether it still carries the reference it was shown with. */
    boolean hasReference() {
        return ref != null && ref.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
