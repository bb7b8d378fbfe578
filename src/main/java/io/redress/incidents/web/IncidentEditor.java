package io.redress.incidents.web;

import io.redress.web.FormErrors;
import java.util.List;

/**
 * The editor of one standstill.
 *
 * @param path where the form goes
 * @param theirs what came between, null where nothing did
 */
public record IncidentEditor(
        String path,
        IncidentForm typed,
        FormErrors errors,
        IncidentLine theirs,
        List<Option> banks,
        List<Option> kinds) {
    /** Something to choose. */
    public record Option(String value, String label) {}

    /**
     * A standstill in the reader's language.
     *
     * @param to the end, or that it is not known
     */
    public record IncidentLine(
            long id, String bank, String kind, String from, String to, String text, String codes, String changed) {}
}
