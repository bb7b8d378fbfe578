package io.redress.notifications.mail.post;

/**
 * What a mail says, in its reader's language.
 *
 * @param subject one line
 * @param text for those who read plain text
 * @param html the same as a page without style, script or picture
 */
public record Letter(String subject, String text, String html) {}
