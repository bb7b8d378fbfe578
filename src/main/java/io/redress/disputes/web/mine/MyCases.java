package io.redress.disputes.web.mine;

import io.redress.shared.Page;
import java.util.List;

/** One page of a merchant's cases: what waits for the merchant, what is worked on, what is decided. */
record MyCases(List<CaseRow> waiting, List<CaseRow> open, List<CaseRow> decided, boolean first, String next) {
    static MyCases of(Page<Placed> page, boolean first) {
        return new MyCases(
                rows(page, Standing.WAITING),
                rows(page, Standing.OPEN),
                rows(page, Standing.DECIDED),
                first,
                page.next());
    }

    /** A row and the group it stands in. */
    record Placed(Standing standing, CaseRow row) {}

    public boolean none() {
        return waiting.isEmpty() && open.isEmpty() && decided.isEmpty();
    }

    private static List<CaseRow> rows(Page<Placed> page, Standing standing) {
        return page.items().stream()
                .filter(placed -> placed.standing() == standing)
                .map(Placed::row)
                .toList();
    }
}
