package io.redress.suspicions.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param ids up to 100, as many as a page of the list holds */
public record ChosenSuspicions(@NotEmpty @Size(max = 100) List<@NotNull Long> ids) {}
