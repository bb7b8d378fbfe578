package io.redress.disputes.web.talk;

import io.redress.cases.DisputeCase;
import io.redress.disputes.web.Phrases;
import io.redress.identity.Actor;
import io.redress.messages.CaseMessage;
import io.redress.messages.Messages;
import io.redress.messages.TalkSide;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the messages of a case for its merchant, who learns no name of the desk. */
@ApplicationScoped
public class Talks {
    private final Messages messages;
    private final Phrases phrases;

    Talks(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
    }

    public Talk of(DisputeCase about, Actor reader) {
        var all = messages.of(about.id());
        var upTo = all.isEmpty() ? 0 : all.get(all.size() - 1).id();
        return new Talk(upTo, all.stream().map(one -> line(one, reader)).toList());
    }

    private Talk.Line line(CaseMessage one, Actor reader) {
        var ours = one.side() == TalkSide.MERCHANT;
        return new Talk.Line(
                one.writtenAt(),
                who(one, reader),
                ours,
                one.isUnreadBy(TalkSide.MERCHANT),
                ours && one.readAt() != null,
                one.text());
    }

    private String who(CaseMessage one, Actor reader) {
        var say = phrases.talk();
        if (one.side() == TalkSide.DESK) {
            return say.desk();
        }
        return one.author().equals(reader.username()) ? say.you() : say.shop();
    }
}
