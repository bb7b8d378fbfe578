package io.redress.bankcontact.api;

import io.redress.bankcontact.BankEnquiry;
import io.redress.bankcontact.Channel;
import io.redress.bankcontact.Reply;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to a bank.
 *
 * @param bank the bank's code, or the name of one that is not on the list
 * @param chaseAt when the bank is chased next
 * @param chasers how often it was chased
 * @param overdueAt when the lead was told that the bank is late; null before
 * @param outcome what the bank answered; null while open and where the case went on without the bank
 */
@Schema(
        name = "BankEnquiry",
        requiredProperties = {"id", "bank", "channel", "question", "askedBy", "askedAt", "dueAt", "chasers"})
public record BankEnquiryView(
        long id,
        String bank,
        Channel channel,
        String question,
        String askedBy,
        Instant askedAt,
        Instant chaseAt,
        Instant dueAt,
        int chasers,
        Instant overdueAt,
        Reply outcome,
        String text,
        String repliedBy,
        Instant closedAt) {
    static BankEnquiryView of(BankEnquiry asked) {
        return new BankEnquiryView(
                asked.id(),
                asked.bank(),
                asked.channel(),
                asked.question(),
                asked.askedBy(),
                asked.askedAt(),
                asked.chaseAt(),
                asked.dueAt(),
                asked.chasers(),
                asked.overdueAt(),
                asked.reply(),
                asked.replyText(),
                asked.repliedBy(),
                asked.closedAt());
    }
}
