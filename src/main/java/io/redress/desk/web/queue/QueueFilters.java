package io.redress.desk.web.queue;

import io.redress.desk.web.queue.QueueView.Filter;
import io.redress.desk.web.words.DeskWords;
import io.redress.web.Words;
import io.redress.worklist.Assigned;
import io.redress.worklist.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The filters of the queue, kept in its address so that a view can be a bookmark.
 *
 * @param step null for all of them
 */
public record QueueFilters(Assigned assigned, Step step) {
    /** Reads the address; what it does not know means no filter. */
    public static QueueFilters of(String assigned, String step) {
        var whose = "me".equals(assigned)
                ? Assigned.TO_ME
                : "nobody".equals(assigned) ? Assigned.TO_NOBODY : Assigned.TO_ANYBODY;
        return new QueueFilters(
                whose,
                Arrays.stream(Step.values())
                        .filter(one -> one.name().equals(step))
                        .findFirst()
                        .orElse(null));
    }

    public boolean any() {
        return assigned != Assigned.TO_ANYBODY || step != null;
    }

    /** The filters as an address has them, empty where none is set. */
    public String query() {
        var parts = new ArrayList<String>();
        switch (assigned) {
            case TO_ME -> parts.add("assigned=me");
            case TO_NOBODY -> parts.add("assigned=nobody");
            case TO_ANYBODY -> {}
        }
        if (step != null) {
            parts.add("step=" + step);
        }
        return String.join("&", parts);
    }

    List<Filter> whose(DeskWords words) {
        var say = words.say();
        return List.of(
                link(new QueueFilters(Assigned.TO_ANYBODY, step), say.all()),
                link(new QueueFilters(Assigned.TO_ME, step), say.mine()),
                link(new QueueFilters(Assigned.TO_NOBODY, step), say.nobodys()));
    }

    List<Filter> steps(DeskWords words, Words vocabulary) {
        var each = Stream.of(Step.REVIEW, Step.AWAIT_RECORDS, Step.RECORD_BANK_REPLY, Step.APPROVE, Step.GIVE_EVIDENCE)
                .map(one -> link(new QueueFilters(assigned, one), vocabulary.of(one)));
        return Stream.concat(
                        Stream.of(link(
                                new QueueFilters(assigned, null), words.say().all_steps())),
                        each)
                .toList();
    }

    private Filter link(QueueFilters other, String label) {
        var query = other.query();
        return new Filter("/desk" + (query.isEmpty() ? "" : "?" + query), label, other.equals(this));
    }
}
