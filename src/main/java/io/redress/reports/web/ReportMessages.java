package io.redress.reports.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reports. */
@MessageBundle("reports")
public interface ReportMessages {
    @Message("Service levels")
    String title();

    @Message("Filed from")
    String from();

    @Message("to")
    String to();

    @Message("Rows by")
    String by();

    @Message("Claim")
    String by_claim();

    @Message("Month filed")
    String by_month();

    @Message("Assignee")
    String by_assignee();

    @Message("Merchant")
    String by_mid();

    @Message("Show")
    String show();

    @Message("Download as CSV")
    String csv();

    @Message("Cases filed from {from} to {to}, {zone}, rows by: {by}")
    String filtered(String from, String to, String zone, String by);

    @Message("Of {decided} {#if decided == 1}resolution{#else}resolutions{/if}, {met} {#if met == 1}was{#else}were{/if}"
            + " in time, {late} late; {soon} open {#if soon == 1}case{#else}cases{/if} will be late soon.")
    String result(long decided, long met, long late, long soon);

    @Message("No resolution of this period is decided yet; {soon} open {#if soon == 1}case{#else}cases{/if} will be"
            + " late soon.")
    String result_none(long soon);

    @Message("No case was filed in this period. Choose an earlier first day or a later last day.")
    String empty();

    @Message("{level}: {met} of {decided} in time, {late} late.")
    String chart(String level, long met, long decided, long late);

    @Message("None decided yet.")
    String undecided();

    @Message("The chart shows the {shown} rows with the most cases; the table has them all.")
    String chart_cut(int shown);

    @Message("The tables show the {shown} rows with the most cases of {all}; the CSV file has them all.")
    String table_cut(int shown, int all);

    @Message("Total")
    String total();

    @Message("Nobody")
    String nobody();

    @Message("Cases")
    String cases();

    @Message("In time, %")
    String share();

    @Message("Half within, h")
    String p50();

    @Message("95 % within, h")
    String p95();

    @Message("Outcomes and money")
    String outcomes();

    @Message("Open")
    String open();

    @Message("Claimed")
    String claimed();

    @Message("Returned")
    String returned();

    @Message("What the numbers mean")
    String glossary();

    @Message("Each level counts clocks. A case that was reopened has a second clock for its resolution, one that asked"
            + " two banks has two for their replies.")
    String clocks_mean();

    @Message("All cases filed in the period, both days included, whatever became of them.")
    String cases_mean();

    @Message("Ended before the working time of its target was used up.")
    String met_means();

    @Message("The target was missed: still open, cancelled afterwards, or ended but late.")
    String breached_means();

    @Message("Not ended, whether the clock runs or pauses, in time or late.")
    String running_means();

    @Message("Open and not late, but so near its due time that a warning went out or is due.")
    String atRisk_means();

    @Message("Ended in time without being owed any more, as when the claim was withdrawn.")
    String cancelled_means();

    @Message("In time, as a share of in time and late together.")
    String share_means();

    @Message("Working hours of resolutions that ended, late ones included, without pauses: half of them, and 95 of"
            + " 100, took no longer.")
    String hours_mean();

    @Message("The outcome the case has now; open are those without one. Returned is what went back in all.")
    String outcomes_mean();

    @Message("Cases behind the number")
    String behind();

    @Message("Back to the report")
    String back();

    @Message("Case")
    String number();

    @Message("Merchant")
    String merchant();

    @Message("Filed")
    String filed();

    @Message("Outcome")
    String outcome();

    @Message("Worked, h")
    String worked();

    @Message("Target, h")
    String target();

    @Message("Due")
    String due();

    @Message("Late by, h")
    String late_by();

    @Message("pauses")
    String paused();

    @Message("No case is behind this number now. It may have moved on since the report was made.")
    String none_behind();
}
