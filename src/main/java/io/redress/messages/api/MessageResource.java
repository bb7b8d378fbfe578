package io.redress.messages.api;

import io.redress.api.Paging;
import io.redress.identity.CurrentActor;
import io.redress.messages.CaseMessage;
import io.redress.messages.ReadMessages;
import io.redress.messages.SendMessage;
import io.redress.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the merchant and the desk write to each other about a case. */
@Path("/api/v1/cases/{number}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class MessageResource {
    private final SendMessage sendMessage;
    private final ReadMessages readMessages;
    private final CurrentActor actor;

    MessageResource(SendMessage sendMessage, ReadMessages readMessages, CurrentActor actor) {
        this.sendMessage = sendMessage;
        this.readMessages = readMessages;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(
            summary = "List the messages of a case, the oldest first",
            description = "Reading them here marks none as read: see `read-mark`.")
    @APIResponse(responseCode = "200", description = "A page of messages.")
    public Page<MessageView> list(@RestPath String number, @RestQuery String limit, @RestQuery String after) {
        var reader = actor.get();
        var paging = Paging.of(limit, after);
        var talk = readMessages.of(number, reader);
        return paging.cut(talk.messages(), CaseMessage::id).map(one -> MessageView.of(one, talk.about(), reader));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD"})
    @Operation(
            summary = "Write to the other side",
            description = "The same words again right behind themselves are the same message.")
    @APIResponseSchema(value = MessageView.class, responseCode = "201", responseDescription = "Sent.")
    public MessageView send(@RestPath String number, @NotNull @Valid NewMessage body) {
        var writer = actor.get();
        var sent = sendMessage.send(number, body.text(), writer);
        return MessageView.of(sent, readMessages.of(number, writer).about(), writer);
    }

    @POST
    @Path("/read-mark")
    @ResponseStatus(204)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"MERCHANT", "ACQUIRER", "LIAISON", "LEAD"})
    @Operation(summary = "Mark the other side's messages as read", description = "Up to a message, that one included.")
    @APIResponse(responseCode = "204", description = "Marked.")
    public void mark(@RestPath String number, @NotNull @Valid ReadMark body) {
        readMessages.mark(number, body.upTo(), actor.get());
    }
}
