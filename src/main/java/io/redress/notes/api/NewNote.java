package io.redress.notes.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note for the desk. */
public record NewNote(
        @NotBlank @Size(max = 2000) @Schema(examples = "已电话联系店长，周三回电")
        String text) {}
