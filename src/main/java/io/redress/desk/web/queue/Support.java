package io.redress.desk.web.queue;

import io.redress.bankcontact.BankEnquiries;
import io.redress.bankcontact.BankEnquiry;
import io.redress.bankcontact.Banks;
import io.redress.desk.web.words.DeskWords;
import io.redress.evidence.EvidenceItems;
import io.redress.web.ReaderLanguage;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Says in a few words what supports a case so far: papers, and what the banks said. */
@ApplicationScoped
public class Support {
    private final EvidenceItems items;
    private final BankEnquiries enquiries;
    private final Banks banks;
    private final DeskWords words;
    private final Words vocabulary;
    private final ReaderLanguage reader;

    Support(
            EvidenceItems items,
            BankEnquiries enquiries,
            Banks banks,
            DeskWords words,
            Words vocabulary,
            ReaderLanguage reader) {
        this.items = items;
        this.enquiries = enquiries;
        this.banks = banks;
        this.words = words;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    String of(long caseId) {
        return papers((int) items.count("caseId", caseId)) + words.separator() + answers(caseId);
    }

    String bank(BankEnquiry asked) {
        return banks.name(asked.bank(), reader.locale());
    }

    private String papers(int count) {
        var say = words.say();
        return count == 0 ? say.evidence_none() : count == 1 ? say.evidence_one() : say.evidence_count(count);
    }

    private String answers(long caseId) {
        var said = enquiries.of(caseId).stream()
                .filter(asked -> asked.reply() != null)
                .map(asked -> words.say().bank_said(bank(asked), vocabulary.of(asked.reply())))
                .collect(Collectors.joining(words.separator()));
        return said.isEmpty() ? words.say().bank_none() : said;
    }
}
