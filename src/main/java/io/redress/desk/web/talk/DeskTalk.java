package io.redress.desk.web.talk;

import io.redress.cases.DisputeCase;
import io.redress.desk.web.words.DeskTalkMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.desk.web.words.People;
import io.redress.identity.CurrentActor;
import io.redress.messages.CaseMessage;
import io.redress.messages.ReadMessages;
import io.redress.messages.TalkSide;
import io.redress.notes.CaseNote;
import io.redress.notes.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.function.UnaryOperator;

/** Messages and notes for the page of a case; its templates say {@code inject:desktalk.messages(about)}. */
@Named("desktalk")
@ApplicationScoped
public class DeskTalk {
    private final ReadMessages messages;
    private final Notes notes;
    private final People people;
    private final DeskWords words;
    private final CurrentActor actor;

    DeskTalk(ReadMessages messages, Notes notes, People people, DeskWords words, CurrentActor actor) {
        this.messages = messages;
        this.notes = notes;
        this.people = people;
        this.words = words;
        this.actor = actor;
    }

    public TalkView messages(DisputeCase about) {
        var all = messages.of(about.number(), actor.get()).messages();
        var names = people.named(all.stream().map(CaseMessage::author).toList());
        return new TalkView(
                all.isEmpty() ? 0 : all.get(all.size() - 1).id(),
                actor.get().isStaff(),
                all.stream().map(one -> line(one, names)).toList());
    }

    private TalkView.Line line(CaseMessage one, UnaryOperator<String> names) {
        var ours = one.side() == TalkSide.DESK;
        var name = names.apply(one.author());
        return new TalkView.Line(
                one.writtenAt(),
                ours ? name : words.in(DeskTalkMessages.class).of_merchant(name),
                ours,
                one.isUnreadBy(TalkSide.DESK),
                ours && one.readAt() != null,
                one.text());
    }

    public TalkView notes(DisputeCase about) {
        var all = notes.of(about.number(), actor.get());
        var names = people.named(all.stream().map(CaseNote::author).toList());
        return new TalkView(
                0,
                actor.get().isStaff(),
                all.stream()
                        .map(one -> new TalkView.Line(
                                one.writtenAt(), names.apply(one.author()), true, false, false, one.text()))
                        .toList());
    }
}
