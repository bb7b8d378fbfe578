package io.redress.demo;

import io.redress.bankcontact.Channel;
import io.redress.bankcontact.Reply;
import io.redress.cases.Claim;
import io.redress.cases.NewClaim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.evidence.EvidenceFile;
import io.redress.evidence.EvidenceKind;
import io.redress.identity.Actor;
import io.redress.resolution.Decision;
import io.redress.resolution.NewProposal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happens to one case, written as lines of verbs; {@link Story} plays it later, each act at its moment. Words may
 * name the claim's amounts as {@link Complaints#filled} knows them.
 */
final class Scene {
    private final Workdays workdays;
    private final Words words;
    private final NewClaim claim;
    private final Actor filer;
    private final List<Act> acts = new ArrayList<>();
    private Instant at;
    private String number;
    private long enquiry;

    /** The filer files the claim at that moment. */
    Scene(Workdays workdays, Words words, Instant at, NewClaim claim, Actor filer) {
        this.workdays = workdays;
        this.words = words;
        this.claim = claim;
        this.filer = filer;
        this.at = at;
        act(stage -> number = stage.file.file(claim, filer).filed().number());
    }

    List<Act> acts() {
        return acts;
    }

    /** The case's number, once its filing was played. */
    String number() {
        return number;
    }

    Claim kind() {
        return claim.claim();
    }

    long claimedFen() {
        return claim.claimedFen();
    }

    /** The next act comes after so much of the desk's working time. */
    Scene working(long minutes) {
        at = workdays.after(at, Duration.ofMinutes(minutes)).plusSeconds(minutes % 53);
        return this;
    }

    /** The next act comes so many hours later, on any day, while a merchant is awake. */
    Scene later(long hours) {
        at = workdays.awake(at.plus(Duration.ofHours(hours)).plusSeconds(hours * 97 % 1500));
        return this;
    }

    /** The next act comes so much working time before another moment. */
    Scene workingBefore(Instant end, long minutes) {
        at = workdays.before(end, Duration.ofMinutes(minutes));
        return this;
    }

    Scene taken(Actor by) {
        return act(stage -> stage.assign.take(number, by));
    }

    Scene papersAsked(Actor by, EvidenceKind first, EvidenceKind... more) {
        var note = words.on("note");
        return act(stage -> stage.askForEvidence.ask(number, EnumSet.of(first, more), note, null, by));
    }

    Scene given(EvidenceKind kind) {
        var statement = EvidenceFile.ofText(Complaints.filled(words.on(kind), claim));
        return act(stage -> stage.give.give(number, kind, statement, filer));
    }

    Scene bankAsked(Actor by, String bank, Channel channel) {
        var question = words.on("question");
        return act(stage -> enquiry =
                stage.askBank.ask(number, bank, channel, question, null, by).id());
    }

    Scene bankReplied(Actor by, Reply reply) {
        var text = words.on(reply);
        return act(stage -> stage.recordReply.record(number, enquiry, reply, text, by));
    }

    Scene proposed(Actor by, Outcome outcome, Remedy remedy, long fen) {
        var proposal = new NewProposal(outcome, remedy, fen, words.on(outcome));
        return act(stage -> stage.propose.propose(number, proposal, null, by));
    }

    Scene approved(Actor by) {
        var note = words.on("approved");
        return act(stage -> stage.decide.decide(number, Decision.APPROVE, note, null, by));
    }

    Scene returned(Actor by) {
        var note = words.on("returned");
        return act(stage -> stage.decide.decide(number, Decision.RETURN, note, null, by));
    }

    Scene withdrawn() {
        var reason = words.on("withdrawal");
        return act(stage -> stage.withdraw.withdraw(number, reason, filer));
    }

    Scene reopened() {
        var reason = words.on("appeal");
        return act(stage -> stage.reopen.reopen(number, reason, filer));
    }

    private Scene act(Consumer<Stage> deed) {
        acts.add(new Act(at, deed));
        return this;
    }
}
