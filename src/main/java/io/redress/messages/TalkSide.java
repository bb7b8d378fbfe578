package io.redress.messages;

import io.redress.cases.DisputeCase;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import java.util.Optional;

/** Who writes: the side that claims, or the desk. */
public enum TalkSide {
    MERCHANT,
    DESK;

    /** The side that this actor writes for; empty for those who only look on, as a manager does. */
    public static Optional<TalkSide> of(Actor actor, DisputeCase about) {
        var files = actor.is(Role.ACQUIRER) && actor.username().equals(about.filedBy());
        if (files || actor.actsFor(about.payment().mid())) {
            return Optional.of(MERCHANT);
        }
        return actor.isStaff() ? Optional.of(DESK) : Optional.empty();
    }

    public TalkSide other() {
        return this == MERCHANT ? DESK : MERCHANT;
    }
}
