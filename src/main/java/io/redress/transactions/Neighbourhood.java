package io.redress.transactions;

import java.util.List;

/** The rows that may have to do with one payment of one merchant, each once, in no order. */
public record Neighbourhood(List<JournalRow> journal, List<SettlementRow> settlement) {}
