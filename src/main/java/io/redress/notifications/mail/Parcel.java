package io.redress.notifications.mail;

/**
 * A letter ready for the post.
 *
 * @param caseNumber the thread it belongs to
 * @param opensThread whether it is the first of its thread
 */
record Parcel(long mailId, String caseNumber, boolean opensThread, Address to, Letter letter) {}
