package io.redress.worklist;

/** Which cases of the queue, by who works on them. */
public enum Assigned {
    TO_ME,
    TO_NOBODY,
    TO_ANYBODY
}
