package io.redress.reports;

import io.redress.cases.Claim;
import io.redress.cases.Outcome;
import java.time.Instant;
import java.util.Locale;

/**
 * A case behind a number of the report. Amounts are in fen.
 *
 * @param outcome null while open
 * @param clock the clock that was counted, null where cases are
 */
public record CaseBehind(
        long id,
        String number,
        Claim claim,
        String mid,
        String nameZh,
        String nameEn,
        Instant filedAt,
        Outcome outcome,
        long claimedFen,
        long returnedFen,
        CountedClock clock) {

    /**
     * @param workedMinutes working minutes counted: sealed at the end, else up to now or to the pause
     * @param dueAt when the target is used up, null while the clock pauses
     * @param breached whether the target was missed
     */
    public record CountedClock(long workedMinutes, long targetMinutes, Instant dueAt, boolean breached) {
        /** Working minutes over the target, null when it was not missed. */
        public Long lateMinutes() {
            return breached ? Math.max(0, workedMinutes - targetMinutes) : null;
        }
    }

    /** The merchant's name in a language, else in the other one, else the mid. */
    public String merchant(Locale locale) {
        var chinese = locale.getLanguage().equals("zh");
        var first = chinese ? nameZh : nameEn;
        var second = chinese ? nameEn : nameZh;
        return first != null ? first : second != null ? second : mid;
    }
}
