package io.redress.desk.web;

import io.redress.desk.web.form.MessageForm;
import io.redress.desk.web.form.NoteForm;
import io.redress.desk.web.words.DeskTalkMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.identity.CurrentActor;
import io.redress.messages.ReadMessages;
import io.redress.messages.SendMessage;
import io.redress.notes.Notes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The desk writes to the merchant, or to itself: two addresses, two forms. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TalkPages {
    private final SendMessage sendMessage;
    private final ReadMessages readMessages;
    private final Notes notes;
    private final Attempt attempt;
    private final DeskWords words;
    private final CurrentActor actor;

    TalkPages(
            SendMessage sendMessage,
            ReadMessages readMessages,
            Notes notes,
            Attempt attempt,
            DeskWords words,
            CurrentActor actor) {
        this.sendMessage = sendMessage;
        this.readMessages = readMessages;
        this.notes = notes;
        this.attempt = attempt;
        this.words = words;
        this.actor = actor;
    }

    /** Who answers has read what stands above the answer. */
    @POST
    @Path("/messages")
    public Response send(@RestPath String number, @BeanParam MessageForm form) {
        return attempt.words(number, form, () -> answer(number, form), say().said_sent());
    }

    private void answer(String number, MessageForm form) {
        sendMessage.send(number, form.messageText(), actor.get());
        if (form.upTo() != null) {
            readMessages.mark(number, form.upTo(), actor.get());
        }
    }

    @POST
    @Path("/messages/read-mark")
    public Response mark(@RestPath String number, @RestForm Long upTo) {
        return attempt.words(
                number,
                null,
                () -> readMessages.mark(number, upTo == null ? 0 : upTo, actor.get()),
                say().said_marked());
    }

    @POST
    @Path("/notes")
    public Response note(@RestPath String number, @BeanParam NoteForm form) {
        return attempt.words(number, form, () -> notes.write(number, form.noteText(), actor.get()), say().said_kept());
    }

    private DeskTalkMessages say() {
        return words.in(DeskTalkMessages.class);
    }
}
