package io.redress.desk.web.view;

import io.redress.cases.DisputeCase;
import io.redress.cases.narration.Narrator;
import io.redress.cases.narration.TimelineLine;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.cases.timeline.TimelineEntry;
import io.redress.desk.web.words.People;
import io.redress.web.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a case, and who the people in it are. */
@ApplicationScoped
public class CaseHistory {
    private final Timeline timeline;
    private final Narrator narrator;
    private final People people;
    private final ReaderLanguage reader;

    CaseHistory(Timeline timeline, Narrator narrator, People people, ReaderLanguage reader) {
        this.timeline = timeline;
        this.narrator = narrator;
        this.people = people;
        this.reader = reader;
    }

    /**
     * @param names of everybody who did something to the case
     * @param lines newest first
     */
    record Past(UnaryOperator<String> names, Set<CaseEvent> events, List<TimelineLine> lines) {}

    Past of(DisputeCase about) {
        var entries = timeline.of(about.id(), true);
        var names = people.named(Stream.concat(
                        Stream.of(about.filedBy(), about.assignee()),
                        entries.stream()
                                .flatMap(
                                        entry -> Stream.of(entry.actor(), entry.fact("assignee"), entry.fact("maker"))))
                .toList());
        var lines = new ArrayList<TimelineLine>();
        entries.forEach(entry -> lines.add(TimelineLine.of(entry, narrator, reader.locale(), names)));
        Collections.reverse(lines);
        return new Past(names, entries.stream().map(TimelineEntry::event).collect(Collectors.toSet()), lines);
    }
}
