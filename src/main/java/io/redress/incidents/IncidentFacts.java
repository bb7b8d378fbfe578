package io.redress.incidents;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a bank's standstill, as an administrator writes it down.
 *
 * @param bank code of a bank on the list; null where all are touched
 * @param endsAt null while nobody knows; a maintenance window has an end
 * @param codes response codes that it makes terminals show; empty for all that a bank or the network causes
 */
public record IncidentFacts(
        String bank,
        IncidentKind kind,
        Instant startsAt,
        Instant endsAt,
        String textZh,
        String textEn,
        List<String> codes) {
    public IncidentFacts {
        codes = List.copyOf(codes);
    }
}
