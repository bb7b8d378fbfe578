package io.redress.proof.story;

import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.util.Objects;

/** A card as a row knows it: by the acquirer's token where the source has one, else by its visible digits. */
record Card(String token, String first6, String last4) {
    static Card of(JournalRow row) {
        return new Card(row.cardToken(), row.cardFirst6(), row.cardLast4());
    }

    static Card of(SettlementRow row) {
        return new Card(row.cardToken(), row.cardFirst6(), row.cardLast4());
    }

    /** Whether both are surely one card; two cards whose digits are unknown are not. */
    boolean isSame(Card other) {
        if (token != null && other.token != null) {
            return token.equals(other.token);
        }
        var firstsAgree = first6 == null || other.first6 == null || first6.equals(other.first6);
        return last4 != null && Objects.equals(last4, other.last4) && firstsAgree;
    }
}
