package io.redress.desk.web.form;

/** One form of the case page, as it was typed. Names of fields are unique on the page, for the error summary. */
public sealed interface CaseForm
        permits EvidenceForm, EnquiryForm, ProposalForm, ReplyForm, ApprovalForm, ReopeningForm, MessageForm, NoteForm {
    /** The version of the case that the writer saw; null is refused as if it were old. */
    Integer version();

    /** The longest text of the form: never lost, whatever is refused. */
    String written();

    /** The form's field for a field that a rule speaks of. */
    default String field(String ofRule) {
        return ofRule;
    }
}
