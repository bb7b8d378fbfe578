package io.redress.desk.web.words;

import io.redress.web.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;

/** The labels of the case page's fields, for the summary on top of it: "this is missing" alone does not say what. */
@ApplicationScoped
public class FieldNames {
    private final DeskWords words;

    FieldNames(DeskWords words) {
        this.words = words;
    }

    /** The same errors, each sentence with the name of its field before it. */
    public FormErrors named(FormErrors errors) {
        return new FormErrors(errors.entries().stream()
                .map(entry -> new FormErrors.Entry(entry.field(), before(entry.field()) + entry.sentence()))
                .toList());
    }

    private String before(String field) {
        var say = words.in(DeskFormMessages.class);
        var label = field == null
                ? ""
                : switch (field) {
                    case "kinds" -> say.kinds();
                    case "note" -> say.note();
                    case "bank" -> say.bank();
                    case "otherBank" -> say.other_bank();
                    case "channel" -> say.channel();
                    case "question" -> say.question();
                    case "outcome" -> say.outcome();
                    case "remedy" -> say.remedy();
                    case "amount" -> say.amount();
                    case "reason" -> say.reason();
                    case "reply" -> say.reply();
                    case "replyText" -> say.reply_text();
                    case "decision" -> say.decision();
                    case "decisionNote" -> say.decision_note();
                    case "reopeningReason" -> say.reopen_reason();
                    case "messageText" -> words.in(DeskTalkMessages.class).message_label();
                    case "noteText" -> words.in(DeskTalkMessages.class).note_label();
                    default -> "";
                };
        return label.isEmpty() ? "" : say.in_field(label);
    }
}
