package io.redress.resolution;

import io.redress.cases.DisputeCase;
import io.redress.cases.Outcome;
import io.redress.proof.Suggestion;
import io.redress.shared.RuleViolation;
import java.util.Optional;

/** The proposal that a suggestion of the records comes to on a case; whoever makes it may still change it. */
public final class SuggestedProposal {
    private SuggestedProposal() {}

    /**
     * @param suggested by the proof, or null
     * @param reason the words for it
     * @return empty where nothing is suggested, where the claim does not admit it, and where money went back on the case
     *     before: the records may not show that yet, and nothing goes back twice
     */
    public static Optional<NewProposal> of(DisputeCase about, Suggestion suggested, String reason) {
        if (suggested == null) {
            return Optional.empty();
        }
        var fitting = suggested.outcome().returnsMoney()
                ? returning(about, suggested, reason)
                : new NewProposal(suggested.outcome(), suggested.remedy(), 0L, reason);
        return isAllowed(fitting, about) ? Optional.of(fitting) : Optional.empty();
    }

    private static NewProposal returning(DisputeCase about, Suggestion suggested, String reason) {
        var most = about.returnableFen();
        var fen = Math.min(suggested.amountFen(), most);
        return new NewProposal(fen == most ? Outcome.UPHELD : Outcome.PARTLY_UPHELD, suggested.remedy(), fen, reason);
    }

    private static boolean isAllowed(NewProposal made, DisputeCase about) {
        if (made.outcome().returnsMoney() && about.returnedFen() > 0) {
            return false;
        }
        try {
            ProposalRule.check(made, about.claim(), about.returnableFen(), about.returnedFen());
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }
}
