package io.redress.desk.web;

import io.redress.bankcontact.AskBank;
import io.redress.bankcontact.Channel;
import io.redress.bankcontact.RecordReply;
import io.redress.bankcontact.Reply;
import io.redress.desk.web.form.EnquiryForm;
import io.redress.desk.web.form.EvidenceForm;
import io.redress.desk.web.form.Reading;
import io.redress.desk.web.form.ReplyForm;
import io.redress.evidence.AskForEvidence;
import io.redress.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Asking the merchant for papers, asking a bank, and writing down what it answered. */
@Path("/desk/cases/{number}")
@RolesAllowed({"LIAISON", "LEAD"})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AskingPages {
    private static final int LONGEST = 2000;

    private final AskForEvidence askForEvidence;
    private final AskBank askBank;
    private final RecordReply recordReply;
    private final Attempt attempt;
    private final CurrentActor actor;

    AskingPages(
            AskForEvidence askForEvidence,
            AskBank askBank,
            RecordReply recordReply,
            Attempt attempt,
            CurrentActor actor) {
        this.askForEvidence = askForEvidence;
        this.askBank = askBank;
        this.recordReply = recordReply;
        this.attempt = attempt;
        this.actor = actor;
    }

    @POST
    @Path("/evidence-requests")
    public Response askMerchant(@RestPath String number, @BeanParam EvidenceForm form) {
        var reading = new Reading();
        var kinds = form.readKinds(reading);
        var note = form.readNote(reading);
        return attempt.of(
                number,
                form,
                reading,
                about -> askForEvidence.ask(number, kinds, note, null, actor.get()),
                about -> attempt.say().said_merchant_asked());
    }

    @POST
    @Path("/bank-enquiries")
    public Response askBank(@RestPath String number, @BeanParam EnquiryForm form) {
        var reading = new Reading();
        var bank = form.readBank(reading);
        var channel = reading.choice("channel", Channel.class, form.channel());
        var question = reading.required("question", form.question(), LONGEST);
        return attempt.of(
                number,
                form,
                reading,
                about -> askBank.ask(number, bank, channel, question, null, actor.get()),
                about -> attempt.say().said_bank_asked());
    }

    @POST
    @Path("/bank-enquiries/{id}/reply")
    public Response recordReply(@RestPath String number, @RestPath long id, @BeanParam ReplyForm form) {
        var reading = new Reading();
        var reply = reading.choice("reply", Reply.class, form.reply());
        var text = reading.optional("replyText", form.replyText(), LONGEST);
        return attempt.of(
                number,
                form,
                reading,
                about -> recordReply.record(number, id, reply, text, actor.get()),
                about -> attempt.say().said_replied());
    }
}
