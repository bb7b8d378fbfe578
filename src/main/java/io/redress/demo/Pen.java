package io.redress.demo;

import io.redress.cases.Claim;
import io.redress.sla.BusinessCalendar;
import java.time.Instant;

/** What scenes are written with. */
record Pen(Cast cast, Workdays workdays, Dice dice, Words words, Complaints complaints) {
    /** Any number does; this one has been read. */
    private static final long SEED = 20260523;

    static Pen of(Cast cast, BusinessCalendar calendar) {
        var dice = new Dice(SEED);
        var words = new Words(dice);
        return new Pen(cast, new Workdays(calendar), dice, words, new Complaints(dice, words, calendar.zone()));
    }

    /** A case that begins with a payment the records can find. */
    Scene clear(Claim claim, Shop shop, long fen, Instant at) {
        return new Scene(workdays, words, at, complaints.clear(claim, shop, fen, at), cast.speakerOf(shop));
    }

    /** A case that begins with the shop being asked for papers. */
    Scene vague(Claim claim, Shop shop, long fen, Instant at) {
        return new Scene(workdays, words, at, complaints.vague(claim, shop, fen, at), cast.speakerOf(shop));
    }

    /** The shop with this place in the list; the own one is 0. */
    Shop shop(int place) {
        return cast.shops().get(place % cast.shops().size());
    }
}
