package io.redress.responsecodes;

import java.util.List;

/**
 * What a code says in one language.
 *
 * @param steps what to do now, in order
 * @param ifDebited what to do instead where the customer has a debit notice
 */
public record CodeTexts(String name, String meaning, List<String> steps, List<String> ifDebited) {
    public CodeTexts {
        steps = List.copyOf(steps);
        ifDebited = List.copyOf(ifDebited);
    }
}
