package io.redress.disputes.web.mine;

import io.redress.cases.Claim;
import io.redress.disputes.web.Badge;
import io.redress.disputes.web.waiting.WaitingLine;
import java.time.LocalDate;
import java.util.List;

/**
 * One case in the merchant's list; the amount is in fen.
 *
 * @param waits what the merchant has to do, what matters most first
 * @param outcome the result in words, null before a decision
 */
record CaseRow(
        String number,
        Claim claim,
        Badge badge,
        long amountFen,
        LocalDate day,
        String last4,
        List<WaitingLine> waits,
        String outcome) {}
