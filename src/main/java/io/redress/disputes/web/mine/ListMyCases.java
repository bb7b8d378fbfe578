package io.redress.disputes.web.mine;

import io.redress.cases.CaseStatus;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Badge;
import io.redress.disputes.web.Phrases;
import io.redress.disputes.web.TimeLeft;
import io.redress.disputes.web.mine.MyCases.Placed;
import io.redress.identity.Actor;
import io.redress.shared.Page;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Lists the cases of one merchant, twenty a page: a phone shows no more without getting lost. */
@ApplicationScoped
public class ListMyCases {
    static final int LIMIT = 20;

    private static final Pattern CURSOR = Pattern.compile("([012])-(\\d{1,18})");
    private static final String STANDING = "case when status = :papers then 0 when status in :open then 1 else 2 end";

    private final Cases cases;
    private final TimeLeft timeLeft;
    private final Spoken spoken;
    private final Words words;
    private final Phrases phrases;

    ListMyCases(Cases cases, TimeLeft timeLeft, Spoken spoken, Words words, Phrases phrases) {
        this.cases = cases;
        this.timeLeft = timeLeft;
        this.spoken = spoken;
        this.words = words;
        this.phrases = phrases;
    }

    /** @param after cursor of the page before; null or a broken one begins at the top */
    @Transactional
    MyCases of(Actor merchant, String after) {
        var cursor = CURSOR.matcher(after == null ? "" : after);
        var goesOn = cursor.matches();
        var from = goesOn ? Integer.parseInt(cursor.group(1)) : 0;
        var below = goesOn ? Long.parseLong(cursor.group(2)) : Long.MAX_VALUE;
        var page = Page.of(fetch(merchant.mid(), from, below), LIMIT, ListMyCases::cursor);
        return MyCases.of(new Page<>(placed(page.items()), page.next()), !goesOn);
    }

    private List<DisputeCase> fetch(String mid, int from, long below) {
        return cases.getEntityManager()
                .createQuery(
                        "from DisputeCase where payment.mid = :mid and (" + STANDING + " > :from or " + STANDING
                                + " = :from and id < :below) order by " + STANDING + ", id desc",
                        DisputeCase.class)
                .setParameter("mid", mid)
                .setParameter("papers", CaseStatus.AWAITING_MERCHANT)
                .setParameter("open", CaseStatus.open())
                .setParameter("from", from)
                .setParameter("below", below)
                .setMaxResults(LIMIT + 1)
                .getResultList();
    }

    private static String cursor(DisputeCase last) {
        return Standing.of(last.status()).ordinal() + "-" + last.id();
    }

    /** Among those that wait, the one with the least time left is first. */
    private List<Placed> placed(List<DisputeCase> page) {
        return page.stream()
                .sorted(Comparator.comparing((DisputeCase one) -> Standing.of(one.status()))
                        .thenComparing(
                                one -> Standing.of(one.status()) == Standing.WAITING ? one.dueAt() : null,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .map(one -> new Placed(Standing.of(one.status()), row(one)))
                .toList();
    }

    private CaseRow row(DisputeCase one) {
        var waits = one.status() == CaseStatus.AWAITING_MERCHANT && one.dueAt() != null;
        return new CaseRow(
                one.number(),
                one.claim(),
                Badge.of(one.status(), phrases.disputes()),
                one.payment().amountFen(),
                one.payment().date(),
                one.payment().cardLast4(),
                waits ? spoken.instant(one.dueAt()) : null,
                waits ? timeLeft.until(one.dueAt()) : null,
                outcome(one));
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
