package io.redress.disputes.web.mine;

import io.redress.disputes.waiting.Standing;
import io.redress.shared.Page;
import java.util.List;

/** One page of a merchant's cases: what waits for the merchant, what is worked on, what is over. */
record MyCases(List<CaseRow> waiting, List<CaseRow> open, List<CaseRow> over, boolean first, String next) {
    static MyCases of(Page<Placed> page, boolean first) {
        return new MyCases(
                rows(page, Standing.WAITING), rows(page, Standing.OPEN), rows(page, Standing.OVER), first, page.next());
    }

    /** A row and the group it stands in. */
    record Placed(Standing standing, CaseRow row) {}

    public boolean none() {
        return waiting.isEmpty() && open.isEmpty() && over.isEmpty();
    }

    private static List<CaseRow> rows(Page<Placed> page, Standing standing) {
        return page.items().stream()
                .filter(placed -> placed.standing() == standing)
                .map(Placed::row)
                .toList();
    }
}
