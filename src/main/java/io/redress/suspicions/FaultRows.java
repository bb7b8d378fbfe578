package io.redress.suspicions;

import io.redress.proof.Finding;
import io.redress.proof.RowRole;
import io.redress.proof.UsedRow;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the records that an answer speaks of, each by a short name; those it only compares with are none. */
final class FaultRows {
    private static final Set<RowRole> COMPARED = EnumSet.of(RowRole.LOOKALIKE, RowRole.CANDIDATE);

    private FaultRows() {}

    static Set<String> of(Finding finding) {
        return finding.rows().stream()
                .filter(row -> !COMPARED.contains(row.role()))
                .map(UsedRow::key)
                .collect(Collectors.toSet());
    }
}
