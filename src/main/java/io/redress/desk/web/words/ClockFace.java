package io.redress.desk.web.words;

/**
 * How a clock looks at a glance: icon, words and colour.
 *
 * @param kind running, risk, breached, paused, met or cancelled; the style's name too
 */
public record ClockFace(String kind, String icon, String text) {}
