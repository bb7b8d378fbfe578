package io.redress.desk.web.view;

import io.redress.desk.web.form.ApprovalForm;
import io.redress.desk.web.form.CaseForm;
import io.redress.desk.web.form.Forms;
import io.redress.desk.web.form.MessageForm;
import io.redress.desk.web.form.NoteForm;
import io.redress.desk.web.form.ReopeningForm;
import io.redress.desk.web.form.ReplyForm;

/**
 * What the reader can do with a case now.
 *
 * @param sentence what is awaited or why nothing can be done; null where the forms say enough
 * @param asks whether papers or a bank may be asked and an end proposed
 * @param enquiryId the enquiry whose reply is awaited, null where none is
 * @param lost what was typed into a form that is not shown any more, null where nothing was
 */
public record StepView(
        String sentence, boolean asks, Long enquiryId, boolean decides, boolean reopens, Forms forms, String lost) {

    StepView keeping(CaseForm typed) {
        var kept = typed == null || shows(typed) ? null : typed.written();
        return new StepView(sentence, asks, enquiryId, decides, reopens, forms, kept);
    }

    private boolean shows(CaseForm typed) {
        if (typed instanceof ReplyForm) {
            return enquiryId != null;
        }
        if (typed instanceof ApprovalForm) {
            return decides;
        }
        if (typed instanceof MessageForm || typed instanceof NoteForm) {
            return true;
        }
        return typed instanceof ReopeningForm ? reopens : asks;
    }
}
