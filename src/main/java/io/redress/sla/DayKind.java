package io.redress.sla;

/** How a day differs from its weekday: off although it would be worked, or worked although it would be off. */
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
