package io.redress.notifications.mail.post;

/**
 * A letter ready for the post.
 *
 * @param caseNumber the thread it belongs to
 * @param opensThread whether it is the first of its thread
 */
public record Parcel(long mailId, String caseNumber, boolean opensThread, Address to, Letter letter) {}
