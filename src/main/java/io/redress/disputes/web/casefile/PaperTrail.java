package io.redress.disputes.web.casefile;

import io.redress.bankcontact.BankEnquiries;
import io.redress.cases.DisputeCase;
import io.redress.disputes.web.TimeLeft;
import io.redress.disputes.web.casefile.CaseView.Asked;
import io.redress.disputes.web.casefile.CaseView.Paper;
import io.redress.disputes.web.casefile.CaseView.Tick;
import io.redress.disputes.web.upload.Limits;
import io.redress.evidence.EvidenceConfig;
import io.redress.evidence.EvidenceItem;
import io.redress.evidence.EvidenceItems;
import io.redress.evidence.EvidenceKind;
import io.redress.evidence.EvidenceRequest;
import io.redress.evidence.EvidenceRequests;
import io.redress.evidence.ScanState;
import io.redress.web.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The papers of one case: what is asked for, what came. Read inside a transaction. */
@ApplicationScoped
class PaperTrail {
    private final EvidenceRequests requests;
    private final BankEnquiries enquiries;
    private final EvidenceItems items;
    private final EvidenceConfig config;
    private final TheirAccounts accounts;
    private final TimeLeft timeLeft;

    PaperTrail(
            EvidenceRequests requests,
            BankEnquiries enquiries,
            EvidenceItems items,
            EvidenceConfig config,
            TheirAccounts accounts,
            TimeLeft timeLeft) {
        this.config = config;
        this.requests = requests;
        this.enquiries = enquiries;
        this.items = items;
        this.accounts = accounts;
        this.timeLeft = timeLeft;
    }

    /** Whether papers were ever asked for, or a bank. */
    boolean askedOutside(DisputeCase about) {
        return requests.count("caseId", about.id()) > 0 || enquiries.count("caseId", about.id()) > 0;
    }

    Optional<Asked> asked(DisputeCase about) {
        return requests.open(about.id())
                .map(open -> new Asked(open.dueAt(), timeLeft.withWorking(open.dueAt()), open.note(), ticks(open)));
    }

    private List<Tick> ticks(EvidenceRequest open) {
        var came = items.of(open.caseId()).stream()
                .filter(item -> !item.givenAt().isBefore(open.askedAt()) && item.scan() != ScanState.INFECTED)
                .map(EvidenceItem::kind)
                .toList();
        return open.kinds().stream()
                .map(kind -> new Tick(kind, came.contains(kind)))
                .toList();
    }

    /** All kinds, those that are asked for and still missing first. */
    static List<EvidenceKind> kinds(Asked asked) {
        var missing = asked == null
                ? List.<EvidenceKind>of()
                : asked.ticks().stream()
                        .filter(tick -> !tick.there())
                        .map(Tick::kind)
                        .toList();
        return Arrays.stream(EvidenceKind.values())
                .sorted(Comparator.comparing(kind -> !missing.contains(kind)))
                .toList();
    }

    /** What the merchant's side gave; papers of the desk are for the desk. */
    List<Paper> given(DisputeCase about) {
        return items.of(about.id()).stream()
                .filter(item -> accounts.isTheirs(about, item.givenBy()))
                .map(item -> new Paper(
                        item.id(),
                        item.kind(),
                        item.fileName(),
                        Spoken.size(item.sizeBytes()),
                        item.givenAt(),
                        item.thumbnailSha256() != null,
                        item.scan()))
                .toList();
    }

    Limits limits() {
        return Limits.of(config);
    }
}
