package io.redress.disputes.filing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of the filing that keep an answer, in their order. */
public enum FilingPage {
    CLAIM,
    PAYMENT,
    AMOUNTS,
    EVIDENCE,
    CONTACT,
    CHECK;

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place in the journey, from 1. */
    public int position() {
        return ordinal() + 1;
    }

    /** Empty on the first page. */
    public Optional<FilingPage> before() {
        return Arrays.stream(values())
                .filter(page -> page.ordinal() == ordinal() - 1)
                .findFirst();
    }

    /** The page that follows; the last one is followed by itself. */
    public FilingPage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
