package io.redress.desk.web.queue;

import io.redress.bankcontact.BankEnquiries;
import io.redress.cases.Cases;
import io.redress.desk.web.records.RecordsViews;
import io.redress.desk.web.words.People;
import io.redress.identity.Actor;
import io.redress.resolution.Proposals;
import io.redress.worklist.Assigned;
import io.redress.worklist.QueueCursor;
import io.redress.worklist.Step;
import io.redress.worklist.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Puts the lead's page together. */
@ApplicationScoped
public class ApprovalsViews {
    /** As many as a person decides on in one sitting. */
    private static final int ROWS = 20;

    private final WorkQueue queue;
    private final QueueRows rows;
    private final Cases cases;
    private final Proposals proposals;
    private final BankEnquiries enquiries;
    private final Support support;
    private final RecordsViews records;
    private final People people;

    ApprovalsViews(
            WorkQueue queue,
            QueueRows rows,
            Cases cases,
            Proposals proposals,
            BankEnquiries enquiries,
            Support support,
            RecordsViews records,
            People people) {
        this.queue = queue;
        this.rows = rows;
        this.cases = cases;
        this.proposals = proposals;
        this.enquiries = enquiries;
        this.support = support;
        this.records = records;
        this.people = people;
    }

    @Transactional
    public ApprovalsView of(Actor lead, String after) {
        var page = queue.of(lead, Assigned.TO_ANYBODY, Step.APPROVE, ROWS, QueueCursor.read(after));
        var waiting = rows.of(page.items()).stream()
                .flatMap(row -> waiting(row, lead))
                .toList();
        return new ApprovalsView(waiting, after == null || after.isEmpty(), page.next(), overdue());
    }

    private Stream<ApprovalsView.Waiting> waiting(QueueView.Row row, Actor lead) {
        return proposals.current(row.about().id()).stream().map(made -> {
            UnaryOperator<String> names = people.named(List.of(made.maker()));
            return new ApprovalsView.Waiting(
                    row.about(),
                    row.clock(),
                    row.merchant(),
                    made,
                    names.apply(made.maker()),
                    support.of(row.about().id()),
                    records.of(row.about(), lead).differs(made),
                    made.maker().equals(lead.username()));
        });
    }

    private List<ApprovalsView.Overdue> overdue() {
        return cases.find("escalatedAt is not null order by escalatedAt").page(0, ROWS).stream()
                .flatMap(about -> enquiries.open(about.id()).stream()
                        .map(asked -> new ApprovalsView.Overdue(about, asked, support.bank(asked))))
                .toList();
    }
}
