-- A payment is looked for by terminal and time, then amount or trace number. With both in the index, the hundred other
-- messages of the terminal's day are passed over without reading their rows, which lie all over a large table.
DROP INDEX journal_row_uq;
CREATE UNIQUE INDEX journal_row_uq ON journal_row (tid, txn_time, amount_fen, trace_no, fingerprint) NULLS NOT DISTINCT;

DROP INDEX settlement_row_uq;
CREATE UNIQUE INDEX settlement_row_uq ON settlement_row (tid, settle_date, amount_fen, trace_no, fingerprint, occurrence)
    NULLS NOT DISTINCT;
