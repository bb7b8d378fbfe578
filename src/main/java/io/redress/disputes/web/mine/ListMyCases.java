package io.redress.disputes.web.mine;

import io.redress.cases.CaseStatus;
import io.redress.cases.DisputeCase;
import io.redress.disputes.waiting.Place;
import io.redress.disputes.waiting.Shelf;
import io.redress.disputes.waiting.Standing;
import io.redress.disputes.web.Badge;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.waiting.WaitingLines;
import io.redress.identity.Actor;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the cases of one merchant, twenty a page: a phone shows no more without getting lost. */
@ApplicationScoped
public class ListMyCases {
    static final int LIMIT = 20;

    private final Shelf shelf;
    private final WaitingLines waiting;
    private final Spoken spoken;
    private final Words words;
    private final Phrases phrases;

    ListMyCases(Shelf shelf, WaitingLines waiting, Spoken spoken, Words words, Phrases phrases) {
        this.shelf = shelf;
        this.waiting = waiting;
        this.spoken = spoken;
        this.words = words;
        this.phrases = phrases;
    }

    /** @param after cursor of the page before; null or a broken one begins at the top */
    @Transactional
    MyCases of(Actor merchant, String after) {
        var place = Place.of(after);
        var page = shelf.page(merchant, place, LIMIT);
        return MyCases.of(page.map(this::placed), place == null);
    }

    private MyCases.Placed placed(Shelf.Placed placed) {
        var one = placed.one();
        var row = new CaseRow(
                one.number(),
                one.claim(),
                Badge.of(one.status(), phrases.disputes()),
                one.payment().amountFen(),
                one.payment().date(),
                one.payment().cardLast4(),
                placed.standing() == Standing.WAITING ? waiting.inList(one) : List.of(),
                outcome(one));
        return new MyCases.Placed(placed.standing(), row);
    }

    private String outcome(DisputeCase one) {
        if (one.status().isOpen() || one.outcome() == null || one.status() == CaseStatus.WITHDRAWN) {
            return null;
        }
        return one.returnedFen() > 0
                ? phrases.disputes().came_back(spoken.money(one.returnedFen()))
                : words.of(one.outcome());
    }
}
