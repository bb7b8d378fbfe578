package io.redress.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A stretch in which a clock stood still and why; {@code resumedAt} is null while it still does. */
@Embeddable
public record Pause(
        @Column(name = "paused_at") Instant pausedAt,
        @Column(name = "resumed_at") Instant resumedAt,
        @Column(name = "reason") String reason) {}
