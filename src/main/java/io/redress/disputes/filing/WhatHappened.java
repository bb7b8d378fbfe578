package io.redress.disputes.filing;

import io.redress.cases.Claim;
import io.redress.shared.CardNumbers;

/**
 * The first page's answer.
 *
 * @param words in the merchant's words; null where nothing was written
 * @param responseCode what the terminal showed, null where nobody said
 * @param debited whether the customer has a notice of the debit, null where nobody said
 */
public record WhatHappened(Claim claim, String words, String responseCode, Boolean debited) {
    public WhatHappened {
        CardNumbers.refuse("words", words);
        CardNumbers.refuse("responseCode", responseCode);
    }
}
