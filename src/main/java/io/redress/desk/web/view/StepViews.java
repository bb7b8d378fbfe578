package io.redress.desk.web.view;

import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.BankEnquiry;
import io.redress.cases.CaseAction;
import io.redress.cases.CaseStatus;
import io.redress.cases.DisputeCase;
import io.redress.desk.web.form.CaseForm;
import io.redress.desk.web.form.Forms;
import io.redress.desk.web.words.DeskFormMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.evidence.EvidenceRequest;
import io.redress.evidence.EvidenceRequests;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.resolution.NewProposal;
import io.redress.resolution.Proposals;
import io.redress.web.Spoken;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.stream.Collectors;

/** Finds out which forms a reader gets on a case. */
@ApplicationScoped
public class StepViews {
    private final BankEnquiries enquiries;
    private final EvidenceRequests requests;
    private final Proposals proposals;
    private final DeskWords words;
    private final Words vocabulary;
    private final Spoken spoken;
    private final Clock clock;

    StepViews(
            BankEnquiries enquiries,
            EvidenceRequests requests,
            Proposals proposals,
            DeskWords words,
            Words vocabulary,
            Spoken spoken,
            Clock clock) {
        this.enquiries = enquiries;
        this.requests = requests;
        this.proposals = proposals;
        this.words = words;
        this.vocabulary = vocabulary;
        this.spoken = spoken;
        this.clock = clock;
    }

    /** @param draft the proposal that the records suggest, or null */
    StepView of(DisputeCase about, Actor actor, CaseForm typed, NewProposal draft) {
        var works = actor.isStaff();
        var status = about.status();
        var step = new StepView(
                sentence(about, actor),
                works && CaseAction.PROPOSE.allowedIn(status),
                works && status == CaseStatus.AWAITING_BANK ? openEnquiry(about) : null,
                status == CaseStatus.AWAITING_APPROVAL && actor.is(Role.LEAD) && !isOwn(about, actor),
                works && status == CaseStatus.RESOLVED && clock.instant().isBefore(about.appealUntil()),
                Forms.of(about, typed, draft),
                null);
        return step.keeping(typed);
    }

    private String sentence(DisputeCase about, Actor actor) {
        var say = words.in(DeskFormMessages.class);
        return switch (about.status()) {
            case CLOSED, WITHDRAWN -> say.finished();
            case RESOLVED -> say.appeal_until(spoken.instant(about.appealUntil()));
            default -> actor.isStaff() ? awaited(about, actor, say) : say.read_only();
        };
    }

    private String awaited(DisputeCase about, Actor actor, DeskFormMessages say) {
        return switch (about.status()) {
            case AWAITING_MERCHANT ->
                requests.open(about.id())
                        .map(open -> say.awaiting_merchant(kinds(open), spoken.instant(open.dueAt())))
                        .orElse(null);
            case PROVING -> say.awaiting_records();
            case AWAITING_BANK -> say.awaiting_bank();
            case AWAITING_APPROVAL ->
                isOwn(about, actor) ? say.own_proposal() : actor.is(Role.LEAD) ? null : say.lead_needed();
            default -> null;
        };
    }

    private String kinds(EvidenceRequest open) {
        return open.kinds().stream().map(vocabulary::of).collect(Collectors.joining(words.separator()));
    }

    private Long openEnquiry(DisputeCase about) {
        return enquiries.open(about.id()).map(BankEnquiry::id).orElse(null);
    }

    private boolean isOwn(DisputeCase about, Actor actor) {
        return proposals
                .current(about.id())
                .filter(made -> made.maker().equals(actor.username()))
                .isPresent();
    }
}
