package io.redress.proof.answering;

import io.redress.proof.Finding;

/** A case got an answer; told in the transaction that keeps it. */
public record ProofKept(long caseId, Finding finding) {}
