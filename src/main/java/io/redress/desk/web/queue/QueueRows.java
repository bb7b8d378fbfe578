package io.redress.desk.web.queue;

import io.redress.cases.DisputeCase;
import io.redress.desk.web.words.ClockFace;
import io.redress.desk.web.words.ClockFaces;
import io.redress.desk.web.words.People;
import io.redress.desk.web.words.StatusBadge;
import io.redress.merchants.Merchant;
import io.redress.merchants.Merchants;
import io.redress.sla.ServiceClock;
import io.redress.sla.ServiceClocks;
import io.redress.web.ReaderLanguage;
import io.redress.worklist.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes rows of what waits: names instead of ids, faces instead of minutes; one query a kind, however many rows. */
@ApplicationScoped
public class QueueRows {
    private final ServiceClocks clocks;
    private final Merchants merchants;
    private final People people;
    private final ClockFaces faces;
    private final ReaderLanguage reader;

    QueueRows(ServiceClocks clocks, Merchants merchants, People people, ClockFaces faces, ReaderLanguage reader) {
        this.clocks = clocks;
        this.merchants = merchants;
        this.people = people;
        this.faces = faces;
        this.reader = reader;
    }

    /** Call it within a transaction. */
    public List<QueueView.Row> of(List<WorkItem> items) {
        var cases = items.stream().map(WorkItem::about).toList();
        var atRisk = atRiskMinutes(cases);
        var shops = shops(cases);
        var names = people.named(cases.stream().map(DisputeCase::assignee).toList());
        return items.stream().map(item -> row(item, atRisk, shops, names)).toList();
    }

    private QueueView.Row row(
            WorkItem item, Map<Long, Integer> atRisk, Map<String, String> shops, Function<String, String> names) {
        var about = item.about();
        return new QueueView.Row(
                about,
                item.step(),
                face(item, atRisk.getOrDefault(about.id(), 0)),
                shops.getOrDefault(about.payment().mid(), about.payment().mid()),
                names.apply(about.assignee()),
                StatusBadge.kind(about.status()),
                StatusBadge.kind(about.priority()));
    }

    private ClockFace face(WorkItem item, int atRiskMinutes) {
        return item.remainingMinutes() == null ? faces.paused() : faces.running(item.remainingMinutes(), atRiskMinutes);
    }

    /** When little time is left on the clock that is due first. */
    private Map<Long, Integer> atRiskMinutes(List<DisputeCase> cases) {
        var ids = cases.stream().map(DisputeCase::id).toList();
        return clocks.list("caseId in ?1 and endedAt is null and pausedAt is null order by dueAt", ids).stream()
                .collect(Collectors.toMap(
                        ServiceClock::caseId, ServiceClock::atRiskMinutes, (nearest, later) -> nearest));
    }

    private Map<String, String> shops(List<DisputeCase> cases) {
        var mids = cases.stream().map(one -> one.payment().mid()).distinct().toList();
        return merchants.list("mid in ?1", mids).stream()
                .collect(Collectors.toMap(Merchant::mid, shop -> shop.displayName(reader.locale())));
    }
}
