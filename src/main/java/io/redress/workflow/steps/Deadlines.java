package io.redress.workflow.steps;

import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.BankEnquiry;
import io.redress.cases.Cases;
import io.redress.evidence.EvidenceRequest;
import io.redress.evidence.EvidenceRequests;
import io.redress.identity.Actor;
import io.redress.proof.answering.AwaitRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Date;

/** When the timers of a case are due: the instants lie with the request, the enquiry and the case, never here. */
@Named
@ApplicationScoped
public class Deadlines {
    private final Cases cases;
    private final EvidenceRequests requests;
    private final BankEnquiries enquiries;
    private final AwaitRecords awaitRecords;

    Deadlines(Cases cases, EvidenceRequests requests, BankEnquiries enquiries, AwaitRecords awaitRecords) {
        this.awaitRecords = awaitRecords;
        this.cases = cases;
        this.requests = requests;
        this.enquiries = enquiries;
    }

    public Date records(String number) {
        return Date.from(awaitRecords.until(number));
    }

    public Date evidenceReminder(String number) {
        return Date.from(openRequest(number).remindAt());
    }

    public Date evidence(String number) {
        return Date.from(openRequest(number).dueAt());
    }

    public Date chaser(String number) {
        return Date.from(openEnquiry(number).chaseAt());
    }

    public Date bankReply(String number) {
        return Date.from(openEnquiry(number).dueAt());
    }

    public Date appeal(String number) {
        return Date.from(cases.visibleTo(Actor.SYSTEM, number).appealUntil());
    }

    private EvidenceRequest openRequest(String number) {
        return requests.open(idOf(number)).orElseThrow();
    }

    private BankEnquiry openEnquiry(String number) {
        return enquiries.open(idOf(number)).orElseThrow();
    }

    private long idOf(String number) {
        return cases.visibleTo(Actor.SYSTEM, number).id();
    }
}
