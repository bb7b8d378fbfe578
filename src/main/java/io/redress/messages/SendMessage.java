package io.redress.messages;

import io.redress.cases.Cases;
import io.redress.cases.timeline.CaseEvent;
import io.redress.cases.timeline.Timeline;
import io.redress.identity.Actor;
import io.redress.shared.FreeText;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Somebody of a case's two sides writes to the other. It changes nothing of the case, whatever its status: after the end
 * too there may be something to ask. The timeline tells that a message came, and never what it says.
 */
@ApplicationScoped
public class SendMessage {
    public static final int LONGEST = 2000;

    /** A longer talk is one for the telephone; and a page of it would not be read any more. */
    static final int MOST = 200;

    private final Cases cases;
    private final Messages messages;
    private final Timeline timeline;
    private final Clock clock;

    SendMessage(Cases cases, Messages messages, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The same words again right behind themselves are the same message: a form that was sent twice writes once.
     *
     * @param text at most 2,000 characters
     * @throws RuleViolation NOT_FOUND; ROLE_MAY_NOT for who is on neither side; on {@code text} REQUIRED, TOO_LONG,
     *     CARD_NUMBER_REFUSED or TOO_MANY_MESSAGES
     */
    @Transactional
    public CaseMessage send(String number, String text, Actor by) {
        var about = cases.forChange(by, number);
        var side = TalkSide.of(by, about).orElseThrow(() -> RuleViolation.of(Rule.ROLE_MAY_NOT));
        var words = FreeText.required("text", text, LONGEST);
        var last = messages.last(about.id());
        if (last.isPresent() && last.get().isSame(side, by.username(), words)) {
            return last.get();
        }
        if (messages.count("caseId", about.id()) >= MOST) {
            throw RuleViolation.on("text", Rule.TOO_MANY_MESSAGES).with("max", MOST);
        }
        var sent = new CaseMessage(about.id(), side, by.username(), words, clock.instant());
        messages.persist(sent);
        var event = side == TalkSide.DESK ? CaseEvent.MESSAGE_FROM_DESK : CaseEvent.MESSAGE_FROM_MERCHANT;
        timeline.record(about.id(), event, by, Map.of());
        return sent;
    }
}
