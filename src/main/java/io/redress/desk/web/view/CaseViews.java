package io.redress.desk.web.view;

import io.redress.cases.CaseAction;
import io.redress.cases.Cases;
import io.redress.cases.DisputeCase;
import io.redress.desk.web.form.CaseForm;
import io.redress.desk.web.records.RecordsViews;
import io.redress.desk.web.view.CaseView.AssigneeView;
import io.redress.desk.web.words.DeskCaseMessages;
import io.redress.desk.web.words.DeskWords;
import io.redress.desk.web.words.StatusBadge;
import io.redress.identity.Actor;
import io.redress.identity.Role;
import io.redress.merchants.Merchants;
import io.redress.web.FormErrors;
import io.redress.web.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts the page of a case together. */
@ApplicationScoped
public class CaseViews {
    private final Cases cases;
    private final Merchants merchants;
    private final ClockLines clocks;
    private final RecordsViews records;
    private final ProofViews proofs;
    private final CaseHistory history;
    private final StepViews steps;
    private final DeskWords words;
    private final ReaderLanguage reader;

    CaseViews(
            Cases cases,
            Merchants merchants,
            ClockLines clocks,
            RecordsViews records,
            ProofViews proofs,
            CaseHistory history,
            StepViews steps,
            DeskWords words,
            ReaderLanguage reader) {
        this.cases = cases;
        this.merchants = merchants;
        this.clocks = clocks;
        this.records = records;
        this.proofs = proofs;
        this.history = history;
        this.steps = steps;
        this.words = words;
        this.reader = reader;
    }

    /**
     * @param typed the form that was refused, or null
     * @param errors what was wrong with it
     */
    @Transactional
    public CaseView of(String number, Actor actor, CaseForm typed, FormErrors errors) {
        var about = cases.visibleTo(actor, number);
        var past = history.of(about);
        var said = records.of(about, actor);
        return new CaseView(
                about,
                StatusBadge.kind(about.status()),
                StatusBadge.kind(about.priority()),
                merchants.findById(about.payment().mid()).displayName(reader.locale()),
                past.names().apply(about.filedBy()),
                assignee(about, actor, past.names().apply(about.assignee())),
                clocks.of(about.id()),
                said,
                proofs.of(about.id(), past.names()),
                Stations.of(about.status(), past.events()),
                past.lines(),
                steps.of(about, actor, typed, said.draft()),
                errors);
    }

    private AssigneeView assignee(DisputeCase about, Actor actor, String name) {
        var say = words.in(DeskCaseMessages.class);
        var free = about.assignee() == null;
        var mine = actor.username().equals(about.assignee());
        var works = actor.isStaff() && CaseAction.ASSIGN.allowedIn(about.status());
        return new AssigneeView(
                mine ? say.assignee_you() : free ? say.assignee_nobody() : say.assignee_is(name),
                works && !mine && (free || actor.is(Role.LEAD)),
                !free,
                works && !free && !mine,
                works && !free && (mine || actor.is(Role.LEAD)));
    }
}
