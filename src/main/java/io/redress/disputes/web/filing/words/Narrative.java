package io.redress.disputes.web.filing.words;

import io.redress.disputes.filing.WhatHappened;
import io.redress.disputes.web.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/** What the case says happened: the merchant's words, else what was chosen, and what the check of the code told. */
@ApplicationScoped
public class Narrative {
    private final ClaimChoices choices;
    private final Phrases phrases;

    Narrative(ClaimChoices choices, Phrases phrases) {
        this.choices = choices;
        this.phrases = phrases;
    }

    public String of(WhatHappened told) {
        var say = phrases.filing();
        var lines = new ArrayList<String>();
        lines.add(told.words() == null ? choices.meaning(told.claim()) : told.words());
        if (told.responseCode() != null) {
            lines.add(say.told_code(told.responseCode()));
        }
        if (told.debited() != null) {
            lines.add(told.debited() ? say.told_debited() : say.told_not_debited());
        }
        return String.join("\n", lines);
    }
}
