package io.redress.incidents.web;

import io.redress.incidents.Incident;
import io.redress.incidents.IncidentFacts;
import io.redress.incidents.IncidentKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** A standstill as it was typed; any part may be null. Times are those of the house's zone. */
public record IncidentForm(
        @RestForm String version,
        @RestForm String bank,
        @RestForm String kind,
        @RestForm String startsAt,
        @RestForm String endsAt,
        @RestForm String textZh,
        @RestForm String textEn,
        @RestForm String codes) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    static IncidentForm blank() {
        return new IncidentForm(null, null, null, null, null, null, null, null);
    }

    static IncidentForm of(Incident incident, ZoneId zone) {
        var facts = incident.facts();
        return new IncidentForm(
                String.valueOf(incident.version()),
                facts.bank(),
                facts.kind().name(),
                typed(facts.startsAt(), zone),
                typed(facts.endsAt(), zone),
                facts.textZh(),
                facts.textEn(),
                String.join(", ", facts.codes()));
    }

    /** What was read of it; what is neither a choice nor a time is null. */
    IncidentFacts facts(ZoneId zone) {
        return new IncidentFacts(
                text(bank).isEmpty() ? null : text(bank),
                Arrays.stream(IncidentKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                instant(startsAt, zone),
                instant(endsAt, zone),
                text(textZh),
                text(textEn),
                Arrays.stream(text(codes).toUpperCase(Locale.ROOT).split("[\\s,，、;；]+"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList());
    }

    /** The fields that hold something else than a time. */
    List<String> notTimes(ZoneId zone) {
        return java.util.stream.Stream.of("startsAt", "endsAt")
                .filter(field -> {
                    var typed = text(field.equals("startsAt") ? startsAt : endsAt);
                    return !typed.isEmpty() && instant(typed, zone) == null;
                })
                .toList();
    }

    int basedOn() {
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    /** The same, to be kept on top of the version that came between. */
    IncidentForm onTopOf(int newest) {
        return new IncidentForm(String.valueOf(newest), bank, kind, startsAt, endsAt, textZh, textEn, codes);
    }

    private static String typed(Instant at, ZoneId zone) {
        return at == null ? "" : TYPED.format(at.atZone(zone));
    }

    private static Instant instant(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(text(typed)).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
