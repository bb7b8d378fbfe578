package io.redress.bootstrap;

/** Why Redress does not start, as one sentence for the person at the console. */
final class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
