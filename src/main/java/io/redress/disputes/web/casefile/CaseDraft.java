package io.redress.disputes.web.casefile;

import io.redress.shared.CardNumbers;

/** What was typed on a case's page and is shown again when it was refused; any part may be null. */
record CaseDraft(String kind, String text, String reason) {
    static CaseDraft none() {
        return new CaseDraft(null, null, null);
    }

    static CaseDraft ofPaper(String kind, String text) {
        return new CaseDraft(kind, CardNumbers.masked(text), null);
    }

    static CaseDraft ofReason(String reason) {
        return new CaseDraft(null, null, CardNumbers.masked(reason));
    }
}
