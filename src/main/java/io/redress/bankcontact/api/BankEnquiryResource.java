package io.redress.bankcontact.api;

import io.redress.api.Paging;
import io.redress.bankcontact.AskBank;
import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.BankEnquiry;
import io.redress.bankcontact.RecordReply;
import io.redress.cases.Cases;
import io.redress.identity.CurrentActor;
import io.redress.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** Questions to banks and what they answered; for the desk only. */
@Path("/api/v1/cases/{number}/bank-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Banks")
public class BankEnquiryResource {
    private final AskBank askBank;
    private final RecordReply recordReply;
    private final Cases cases;
    private final BankEnquiries enquiries;
    private final CurrentActor actor;

    BankEnquiryResource(
            AskBank askBank, RecordReply recordReply, Cases cases, BankEnquiries enquiries, CurrentActor actor) {
        this.askBank = askBank;
        this.recordReply = recordReply;
        this.cases = cases;
        this.enquiries = enquiries;
        this.actor = actor;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(
            summary = "Ask a bank",
            description =
                    "`bank` is the code or name of a bank on the list, or the name of any other; papers still awaited are awaited no longer.")
    @APIResponseSchema(
            value = BankEnquiryView.class,
            responseCode = "201",
            responseDescription = "Asked; the case waits for the bank, which is chased until it answers.")
    public BankEnquiryView ask(@RestPath String number, @NotNull @Valid NewEnquiry body) {
        return BankEnquiryView.of(askBank.ask(number, body.bank(), body.channel(), body.question(), null, actor.get()));
    }

    @GET
    @Transactional
    @RolesAllowed({"LIAISON", "LEAD", "MANAGER", "ADMIN"})
    @Operation(summary = "List the questions to banks, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of enquiries.")
    public Page<BankEnquiryView> list(@RestPath String number, @RestQuery String limit, @RestQuery String after) {
        var paging = Paging.of(limit, after);
        var asked = enquiries.of(cases.visibleTo(actor.get(), number).id());
        return paging.cut(asked, BankEnquiry::id).map(BankEnquiryView::of);
    }

    @POST
    @Path("/{id}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"LIAISON", "LEAD"})
    @Operation(summary = "Record what a bank answered", description = "The case goes back to review.")
    @APIResponseSchema(
            value = BankEnquiryView.class,
            responseCode = "200",
            responseDescription = "The enquiry with its reply.")
    public BankEnquiryView reply(@RestPath String number, @RestPath long id, @NotNull @Valid NewReply body) {
        return BankEnquiryView.of(recordReply.record(number, id, body.outcome(), body.text(), actor.get()));
    }
}
