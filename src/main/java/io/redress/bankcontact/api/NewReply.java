package io.redress.bankcontact.api;

import io.redress.bankcontact.Reply;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param text the bank's words; may be null */
public record NewReply(
        @NotNull Reply outcome,
        @Size(max = 2000) @Schema(examples = "已核实") String text) {}
