package io.redress.disputes.web.filing;

import io.redress.disputes.web.found.Found;
import java.time.LocalDate;
import java.util.List;

/**
 * What the second page offers.
 *
 * @param tids the merchant's own terminals, empty where they are not known
 * @param today the last day a payment may have, in the house's zone
 * @param choices what fits in the records, empty until it was looked for
 * @param picked the choice kept before, as the field writes it: {@code JOURNAL-12}, {@code none} or empty
 */
public record PaymentView(List<String> tids, LocalDate today, List<Found.Choice> choices, String picked) {}
