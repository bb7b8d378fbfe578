package io.redress.responsecodes.web;

import io.redress.responsecodes.CodeFacts;
import io.redress.responsecodes.MoneyTaken;
import io.redress.responsecodes.ResponseCode;
import io.redress.responsecodes.Side;
import io.redress.responsecodes.SwipeAgain;
import io.redress.web.FormErrors;
import io.redress.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The editor of one code.
 *
 * @param about null for a new code
 * @param theirs the version that came between, null where none did
 * @param versions of the code, the newest first
 */
public record CodeEditor(
        ResponseCode about,
        CodeForm typed,
        FormErrors errors,
        ResponseCode theirs,
        List<ResponseCode> versions,
        Locale language) {
    /** Something to choose. */
    public record Option(String value, String label) {}

    public List<Option> sides() {
        return options(Side.values());
    }

    public List<Option> money() {
        return options(MoneyTaken.values());
    }

    public List<Option> again() {
        return options(SwipeAgain.values());
    }

    public List<Option> claims() {
        return named("Claim", CodeFacts.CLAIMS);
    }

    public List<Option> papers() {
        return named("EvidenceKind", CodeFacts.PAPERS);
    }

    /** What stands in the version that came between, to be read beside the form. */
    public CodeForm theirForm() {
        return asForm(theirs);
    }

    /** A version in words, for those who read. */
    public CodeForm asForm(ResponseCode version) {
        var facts = version.facts();
        return CodeForm.of(version)
                .inWords(
                        Words.of(facts.side(), language),
                        Words.of(facts.money(), language),
                        Words.of(facts.again(), language));
    }

    private List<Option> options(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), Words.of(one, language)))
                .toList();
    }

    private List<Option> named(String type, List<String> names) {
        return names.stream()
                .map(name -> new Option(name, Words.of(type, name, language)))
                .toList();
    }
}
