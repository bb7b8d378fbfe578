package io.redress.desk.web.form;

import io.redress.cases.DisputeCase;
import io.redress.resolution.NewProposal;

/**
 * The forms of a case page: as they start out, but the one that was refused as it was typed.
 *
 * @param typed the refused one, null where none was
 * @param prefilled whether the proposal holds what the records suggest
 */
public record Forms(
        EvidenceForm evidence,
        EnquiryForm enquiry,
        ProposalForm proposal,
        ReplyForm reply,
        ApprovalForm approval,
        ReopeningForm reopening,
        MessageForm message,
        NoteForm note,
        CaseForm typed,
        boolean prefilled) {
    /** @param draft the proposal that the records suggest, or null */
    public static Forms of(DisputeCase about, CaseForm typed, NewProposal draft) {
        return new Forms(
                typed instanceof EvidenceForm form ? form : EvidenceForm.fresh(about),
                typed instanceof EnquiryForm form ? form : EnquiryForm.fresh(about),
                typed instanceof ProposalForm form ? form : ProposalForm.fresh(about, draft),
                typed instanceof ReplyForm form ? form : ReplyForm.fresh(about),
                typed instanceof ApprovalForm form ? form : ApprovalForm.fresh(about),
                typed instanceof ReopeningForm form ? form : ReopeningForm.fresh(about),
                typed instanceof MessageForm form ? form : new MessageForm("", null),
                typed instanceof NoteForm form ? form : new NoteForm(""),
                typed,
                draft != null && !(typed instanceof ProposalForm));
    }

    public boolean evidenceTyped() {
        return typed instanceof EvidenceForm;
    }

    public boolean enquiryTyped() {
        return typed instanceof EnquiryForm;
    }

    public boolean proposalTyped() {
        return typed instanceof ProposalForm;
    }
}
