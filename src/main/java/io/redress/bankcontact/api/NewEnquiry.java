package io.redress.bankcontact.api;

import io.redress.bankcontact.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param bank the code or name of a bank on the list, or the name of any other */
public record NewEnquiry(
        @NotBlank @Size(max = 80) @Schema(examples = "ICBC") String bank,
        @NotNull Channel channel,

        @NotBlank @Size(max = 2000) @Schema(examples = "请核实该笔交易是否入账")
        String question) {}
