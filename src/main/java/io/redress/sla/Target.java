package io.redress.sla;

/** What a service level promises at one priority, in working minutes of the calendar. */
record Target(int minutes, int atRiskMinutes, String calendar) {}
