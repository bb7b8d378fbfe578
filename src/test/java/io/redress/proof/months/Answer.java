package io.redress.proof.months;

import io.redress.proof.Verdict;

/** What a detector said: its verdict and what is still owed, in fen. */
record Answer(Verdict verdict, long provenFen) {}
