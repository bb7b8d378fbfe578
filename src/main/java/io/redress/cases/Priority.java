package io.redress.cases;

/** How urgent a case is; service levels are set by priority. */
public enum Priority {
    NORMAL,
    HIGH,
    URGENT
}
