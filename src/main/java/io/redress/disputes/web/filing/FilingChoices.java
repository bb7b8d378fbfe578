package io.redress.disputes.web.filing;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to choose from when a dispute is filed.
 *
 * @param tids the merchant's own terminals, empty where they are not known
 * @param today the last day a payment may have, in the house's zone
 */
record FilingChoices(List<ClaimChoice> claims, List<String> tids, LocalDate today) {
    /** One claim with its word and what it means. */
    record ClaimChoice(String name, String word, String meaning) {}
}
