package io.redress.desk.web.view;

import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.Banks;
import io.redress.evidence.EvidenceItems;
import io.redress.resolution.Approval;
import io.redress.resolution.Proposal;
import io.redress.resolution.Proposals;
import io.redress.web.ReaderLanguage;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Collects the evidence, the banks' answers and the proposals of one case. */
@ApplicationScoped
public class ProofViews {
    private final EvidenceItems items;
    private final BankEnquiries enquiries;
    private final Banks banks;
    private final Proposals proposals;
    private final EntityManager database;
    private final ReaderLanguage reader;

    ProofViews(
            EvidenceItems items,
            BankEnquiries enquiries,
            Banks banks,
            Proposals proposals,
            EntityManager database,
            ReaderLanguage reader) {
        this.items = items;
        this.enquiries = enquiries;
        this.banks = banks;
        this.proposals = proposals;
        this.database = database;
        this.reader = reader;
    }

    ProofView of(long caseId, UnaryOperator<String> names) {
        return new ProofView(papers(caseId, names), enquiries(caseId, names), decisions(caseId, names));
    }

    private List<ProofView.Paper> papers(long caseId, UnaryOperator<String> names) {
        return items.of(caseId).stream()
                .map(item -> new ProofView.Paper(item, Spoken.size(item.sizeBytes()), names.apply(item.givenBy())))
                .toList();
    }

    private List<ProofView.Enquiry> enquiries(long caseId, UnaryOperator<String> names) {
        return enquiries.of(caseId).stream()
                .map(asked -> new ProofView.Enquiry(asked, bank(asked.bank()), names.apply(asked.askedBy())))
                .toList();
    }

    private String bank(String code) {
        return banks.name(code, reader.locale());
    }

    private List<ProofView.Decided> decisions(long caseId, UnaryOperator<String> names) {
        var made = proposals.of(caseId);
        var approvals = approvals(made);
        return made.stream()
                .map(one -> decided(one, approvals.get(one.id()), names))
                .toList();
    }

    private static ProofView.Decided decided(Proposal made, Approval approval, UnaryOperator<String> names) {
        var checker = approval == null ? null : names.apply(approval.checker());
        return new ProofView.Decided(made, names.apply(made.maker()), approval, checker);
    }

    private Map<Long, Approval> approvals(List<Proposal> made) {
        return database.createQuery("select a from Approval a where a.proposalId in :made", Approval.class)
                .setParameter("made", made.stream().map(Proposal::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Approval::proposalId, approval -> approval));
    }
}
