package io.redress.disputes.filing;

/**
 * That a page's answer was kept.
 *
 * @param version of the draft since then
 * @param browser from which it came, as {@link Seen} names it
 */
public record Kept(int version, String browser) {}
