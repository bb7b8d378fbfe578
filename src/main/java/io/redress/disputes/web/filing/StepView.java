package io.redress.disputes.web.filing;

import io.redress.disputes.filing.FilingPage;
import io.redress.web.FormErrors;
import java.util.List;

/**
 * The frame of a page of the filing.
 *
 * @param id of the draft, also of one that does not exist yet
 * @param begun whether the draft exists
 * @param seen its version
 * @param change whether the page goes back to the check of all answers
 * @param errors beside the fields; {@code summary} says them on top, with the fields' names
 * @param theirs what was kept meanwhile from elsewhere, empty unless it clashes with what was sent
 */
public record StepView(
        FilingPage page,
        String id,
        boolean begun,
        int seen,
        boolean change,
        FormErrors errors,
        FormErrors summary,
        List<AnswerLines.Line> theirs) {
    public String path() {
        return begun ? path(page) : "/disputes/new";
    }

    /** Null on the first page. */
    public String back() {
        return change ? path(FilingPage.CHECK) : page.before().map(this::path).orElse(null);
    }

    public int position() {
        return page.position();
    }

    public int of() {
        return FilingPage.values().length;
    }

    private String path(FilingPage to) {
        return Journey.path(id, to);
    }
}
