package io.redress.disputes.web.waiting;

/**
 * One thing that waits for the merchant, in words.
 *
 * @param until by when and how long that is, null where it has no end
 * @param lost what missing it costs
 * @param button what the link says that leads to it, and {@code aria} the same with the case it is of
 * @param path where it is done
 */
public record WaitingLine(String what, String until, String lost, String button, String aria, String path) {}
