package io.redress.transactions.lookup;

import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.util.List;

/**
 * The rows that may have to do with one payment of one merchant, each once, in no order.
 *
 * @param isCapped whether there were more than anybody looks through: those most like what was asked are here
 */
public record Neighbourhood(List<JournalRow> journal, List<SettlementRow> settlement, boolean isCapped) {}
