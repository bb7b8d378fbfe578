package io.redress.disputes.web.mine;

import io.redress.cases.Claim;
import io.redress.disputes.web.Badge;
import java.time.LocalDate;

/**
 * One case in the merchant's list; the amount is in fen.
 *
 * @param sendBy until when papers are waited for and how long that is, null where none are
 * @param outcome the result in words, null before a decision
 */
record CaseRow(
        String number,
        Claim claim,
        Badge badge,
        long amountFen,
        LocalDate day,
        String last4,
        String sendBy,
        String left,
        String outcome) {}
