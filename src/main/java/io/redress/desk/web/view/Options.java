package io.redress.desk.web.view;

import io.redress.bankcontact.Banks;
import io.redress.bankcontact.Channel;
import io.redress.bankcontact.Reply;
import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import io.redress.cases.Remedy;
import io.redress.evidence.EvidenceKind;
import io.redress.resolution.Decision;
import io.redress.web.ReaderLanguage;
import io.redress.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the forms of the case page offer to choose from; templates say {@code inject:options}. */
@Named("options")
@ApplicationScoped
public class Options {
    private final Banks banks;
    private final Words words;
    private final ReaderLanguage reader;

    Options(Banks banks, Words words, ReaderLanguage reader) {
        this.banks = banks;
        this.words = words;
        this.reader = reader;
    }

    public List<Option> banks() {
        return banks.byCode().stream()
                .map(bank -> new Option(bank.code(), bank.name(reader.locale())))
                .toList();
    }

    public List<Option> channels() {
        return each(Channel.values());
    }

    public List<Option> replies() {
        return each(Reply.values());
    }

    public List<Option> decisions() {
        return each(Decision.values());
    }

    /** Withdrawing is the merchant's, not proposed. */
    public List<Option> outcomes() {
        return each(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.DECLINED, Outcome.ALREADY_SETTLED);
    }

    /** What can put right what the claim says. */
    public List<Option> remedies(Claim claim) {
        return each(Arrays.stream(Remedy.values())
                .filter(remedy -> remedy.fits(claim))
                .toArray(Remedy[]::new));
    }

    public List<EvidenceKind> kinds() {
        return List.of(EvidenceKind.values());
    }

    private List<Option> each(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), words.of(one)))
                .toList();
    }
}
