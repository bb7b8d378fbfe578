package io.redress.desk.web.view;

/** A choice in a form: what is sent, and what the reader sees. */
public record Option(String value, String label) {}
