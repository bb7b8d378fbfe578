package io.redress.disputes.web.upload;

/**
 * What became of one file that was sent.
 *
 * @param name as the sender calls it, without a card number
 * @param received false where it was refused and nothing of it is kept
 * @param sentence what is wrong with it and what to do, or that it waits for the virus scanner; null where all is well
 */
public record UploadResult(String name, boolean received, String sentence) {}
