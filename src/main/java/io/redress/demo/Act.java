package io.redress.demo;

import java.time.Instant;
import java.util.function.Consumer;

/** One thing that somebody does at a moment of the story. */
record Act(Instant at, Consumer<Stage> deed) {}
