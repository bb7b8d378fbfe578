package io.redress.transactions.running;

/** What became of a file's lines: each read one was created, known or refused. */
record Counts(long read, long created, long refused, long removed) {}
