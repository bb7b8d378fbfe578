package io.redress.demo;

import io.redress.bankcontact.AskBank;
import io.redress.bankcontact.RecordReply;
import io.redress.cases.AssignCase;
import io.redress.cases.FileClaim;
import io.redress.cases.ReopenCase;
import io.redress.cases.WithdrawClaim;
import io.redress.evidence.AskForEvidence;
import io.redress.evidence.GiveEvidence;
import io.redress.resolution.Decide;
import io.redress.resolution.Propose;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The use cases that the story is played with: the very ones that the pages and the API call. */
@Singleton
class Stage {
    @Inject
    FileClaim file;

    @Inject
    GiveEvidence give;

    @Inject
    WithdrawClaim withdraw;

    @Inject
    ReopenCase reopen;

    @Inject
    AssignCase assign;

    @Inject
    AskForEvidence askForEvidence;

    @Inject
    AskBank askBank;

    @Inject
    RecordReply recordReply;

    @Inject
    Propose propose;

    @Inject
    Decide decide;
}
