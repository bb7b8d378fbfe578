package io.redress.notes.api;

import io.redress.notes.CaseNote;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One note; author is a username. */
@Schema(
        name = "Note",
        requiredProperties = {"id", "at", "author", "text"})
public record NoteView(long id, Instant at, String author, String text) {
    static NoteView of(CaseNote one) {
        return new NoteView(one.id(), one.writtenAt(), one.author(), one.text());
    }
}
