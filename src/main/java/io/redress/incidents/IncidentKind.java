package io.redress.incidents;

/** Whether a bank's standstill was planned. */
public enum IncidentKind {
    MAINTENANCE,
    INCIDENT
}
