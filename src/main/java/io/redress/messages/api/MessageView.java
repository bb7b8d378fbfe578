package io.redress.messages.api;

import io.redress.cases.DisputeCase;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.messages.CaseMessage;
import io.redress.messages.TalkSide;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One message.
 *
 * @param author a username; {@code desk} or {@code merchant} where the reader may not know the name
 * @param readAt when somebody of the other side read it first, or null
 */
@Schema(
        name = "Message",
        requiredProperties = {"id", "at", "side", "author", "text"})
public record MessageView(long id, Instant at, TalkSide side, String author, String text, Instant readAt) {
    static MessageView of(CaseMessage one, DisputeCase about, Actor reader) {
        return new MessageView(
                one.id(), one.writtenAt(), one.side(), author(one, about, reader), one.text(), one.readAt());
    }

    private static String author(CaseMessage one, DisputeCase about, Actor reader) {
        var ofTheHouse = reader.isStaff() || reader.isAnyOf(Role.MANAGER, Role.ADMIN);
        var colleague = one.side() == TalkSide.MERCHANT
                && reader.actsFor(about.payment().mid());
        return ofTheHouse || colleague || one.author().equals(reader.username())
                ? one.author()
                : one.side().name().toLowerCase(Locale.ROOT);
    }
}
