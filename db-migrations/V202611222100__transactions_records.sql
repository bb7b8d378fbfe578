-- Journal and settlement rows as the files gave them, and the imports that brought them.

CREATE SEQUENCE journal_row_seq CACHE 1000;

-- One row a message of terminal or switch. Partitions are months of UTC+8 (journal_row_y2026m10), whatever zone the
-- house reads times in, for a limit cannot move with a setting; an import makes those it needs. Texts compare by
-- bytes: they are numbers and codes, and their indexes are built three times as fast so.
CREATE TABLE journal_row (
    id            bigint                   NOT NULL DEFAULT nextval('journal_row_seq'),
    txn_time      timestamptz              NOT NULL,
    amount_fen    bigint                   NOT NULL,
    -- of all columns but the id: rows that differ anywhere are different rows
    fingerprint   bigint                   NOT NULL,
    mid           varchar(15) COLLATE "C"  NOT NULL,
    tid           varchar(8)  COLLATE "C"  NOT NULL,
    batch_no      varchar(6)  COLLATE "C",
    trace_no      varchar(6)  COLLATE "C",
    rrn           varchar(12) COLLATE "C",
    auth_code     varchar(6)  COLLATE "C",
    txn_type      varchar(20) COLLATE "C"  NOT NULL,
    currency      varchar(3)  COLLATE "C"  NOT NULL,
    card_first6   varchar(6)  COLLATE "C",
    card_last4    varchar(4)  COLLATE "C",
    card_token    varchar(64) COLLATE "C",
    card_kind     varchar(8)  COLLATE "C"  NOT NULL,
    entry_mode    varchar(3)  COLLATE "C",
    response_code varchar(2)  COLLATE "C",
    orig_trace_no varchar(6)  COLLATE "C",
    orig_rrn      varchar(12) COLLATE "C",
    order_no      varchar(64) COLLATE "C",
    CONSTRAINT journal_row_amount_ck CHECK (amount_fen >= 0),
    CONSTRAINT journal_row_txn_type_ck CHECK (txn_type IN
        ('SALE', 'VOID', 'REFUND', 'REVERSAL', 'CREDIT_ADJUSTMENT', 'DEBIT_ADJUSTMENT', 'MANUAL_REFUND')),
    CONSTRAINT journal_row_card_kind_ck CHECK (card_kind IN ('DEBIT', 'CREDIT', 'UNKNOWN'))
) PARTITION BY RANGE (txn_time);

-- Keeps a line from coming in twice, and answers for terminal and day: a terminal sends some hundred messages a day,
-- so its trace numbers need no index of their own.
CREATE UNIQUE INDEX journal_row_uq ON journal_row (tid, txn_time, fingerprint);
CREATE INDEX journal_row_rrn_ix ON journal_row (rrn);
-- a token is one card's among all merchants, so it leads, and few rows are left to look the merchant up in
CREATE INDEX journal_row_card_ix ON journal_row (card_token);
CREATE INDEX journal_row_order_ix ON journal_row (order_no, mid) WHERE order_no IS NOT NULL;
CREATE INDEX journal_row_orig_rrn_ix ON journal_row (orig_rrn) WHERE orig_rrn IS NOT NULL;
CREATE INDEX journal_row_orig_trace_ix ON journal_row (tid, orig_trace_no) WHERE orig_trace_no IS NOT NULL;

CREATE SEQUENCE settlement_row_seq CACHE 1000;

-- One row a cleared line, in months of the settlement day.
CREATE TABLE settlement_row (
    id            bigint                   NOT NULL DEFAULT nextval('settlement_row_seq'),
    txn_time      timestamptz              NOT NULL,
    amount_fen    bigint                   NOT NULL,
    fee_fen       bigint                   NOT NULL,
    fingerprint   bigint                   NOT NULL,
    settle_date   date                     NOT NULL,
    -- 0 for the first of equal lines in one file, then 1, 2: each of them moved money
    occurrence    integer                  NOT NULL DEFAULT 0,
    mid           varchar(15) COLLATE "C"  NOT NULL,
    tid           varchar(8)  COLLATE "C"  NOT NULL,
    trace_no      varchar(6)  COLLATE "C",
    rrn           varchar(12) COLLATE "C",
    auth_code     varchar(6)  COLLATE "C",
    txn_type      varchar(20) COLLATE "C"  NOT NULL,
    currency      varchar(3)  COLLATE "C"  NOT NULL,
    card_first6   varchar(6)  COLLATE "C",
    card_last4    varchar(4)  COLLATE "C",
    card_token    varchar(64) COLLATE "C",
    card_kind     varchar(8)  COLLATE "C"  NOT NULL,
    orig_rrn      varchar(12) COLLATE "C",
    CONSTRAINT settlement_row_amount_ck CHECK (amount_fen >= 0),
    CONSTRAINT settlement_row_txn_type_ck CHECK (txn_type IN
        ('SALE', 'VOID', 'REFUND', 'REVERSAL', 'CREDIT_ADJUSTMENT', 'DEBIT_ADJUSTMENT', 'MANUAL_REFUND')),
    CONSTRAINT settlement_row_card_kind_ck CHECK (card_kind IN ('DEBIT', 'CREDIT', 'UNKNOWN'))
) PARTITION BY RANGE (settle_date);

CREATE UNIQUE INDEX settlement_row_uq ON settlement_row (tid, settle_date, fingerprint, occurrence);
CREATE INDEX settlement_row_rrn_ix ON settlement_row (rrn) WHERE rrn IS NOT NULL;
CREATE INDEX settlement_row_card_ix ON settlement_row (card_token);
CREATE INDEX settlement_row_orig_rrn_ix ON settlement_row (orig_rrn) WHERE orig_rrn IS NOT NULL;

CREATE SEQUENCE record_import_seq;

CREATE TABLE record_import (
    id           bigint        NOT NULL,
    kind         varchar(10)   NOT NULL,
    layout       varchar(40)   NOT NULL,
    file_name    varchar(200),
    settle_date  date,
    first_day    date,
    last_day     date,
    -- the file is the whole truth of its settlement day: what it lacks goes
    replaces     boolean       NOT NULL,
    state        varchar(8)    NOT NULL,
    sha256       varchar(64)   NOT NULL,
    bytes        bigint        NOT NULL,
    rows_read    bigint        NOT NULL DEFAULT 0,
    rows_created bigint        NOT NULL DEFAULT 0,
    rows_known   bigint        NOT NULL DEFAULT 0,
    rows_refused bigint        NOT NULL DEFAULT 0,
    rows_removed bigint        NOT NULL DEFAULT 0,
    -- why it failed, in code and facts; told in sentences by the shells
    error        varchar(32),
    error_facts  jsonb,
    asked_by     varchar(64)   NOT NULL,
    asked_at     timestamptz   NOT NULL,
    ended_at     timestamptz,
    -- who works on it, since when nothing was heard, and how often it was begun
    runner       varchar(64),
    heartbeat_at timestamptz,
    tries        integer       NOT NULL DEFAULT 0,
    CONSTRAINT record_import_pk PRIMARY KEY (id),
    CONSTRAINT record_import_kind_ck CHECK (kind IN ('JOURNAL', 'SETTLEMENT')),
    CONSTRAINT record_import_state_ck CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    CONSTRAINT record_import_day_ck CHECK ((kind = 'SETTLEMENT') = (settle_date IS NOT NULL)),
    CONSTRAINT record_import_period_ck CHECK ((first_day IS NULL) = (last_day IS NULL) AND first_day <= last_day),
    CONSTRAINT record_import_running_ck CHECK ((state = 'RUNNING') = (runner IS NOT NULL)),
    CONSTRAINT record_import_ended_ck CHECK ((state IN ('DONE', 'FAILED')) = (ended_at IS NOT NULL)),
    CONSTRAINT record_import_error_ck CHECK ((state = 'FAILED') = (error IS NOT NULL))
);
CREATE INDEX record_import_open_ix ON record_import (id) WHERE state IN ('QUEUED', 'RUNNING');

-- The body as it came, in parts, until the import has ended: so any node can begin it, or begin it anew.
CREATE TABLE record_import_part (
    import_id bigint  NOT NULL,
    part      integer NOT NULL,
    bytes     bytea   NOT NULL,
    CONSTRAINT record_import_part_pk PRIMARY KEY (import_id, part)
);
-- parts live for minutes: not worth the time to press them
ALTER TABLE record_import_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Lines that were set aside, masked, at most as many a file as a person can look through.
CREATE TABLE refused_row (
    import_id bigint        NOT NULL,
    line      bigint        NOT NULL,
    reason    varchar(32)   NOT NULL,
    facts     jsonb         NOT NULL,
    content   varchar(500)  NOT NULL,
    CONSTRAINT refused_row_pk PRIMARY KEY (import_id, line),
    CONSTRAINT refused_row_import_fk FOREIGN KEY (import_id) REFERENCES record_import (id)
);

-- The days that the files speak for. A day whose file had lines set aside is incomplete: what is missing proves nothing.
CREATE TABLE covered_day (
    kind      varchar(10) NOT NULL,
    day       date        NOT NULL,
    import_id bigint      NOT NULL,
    complete  boolean     NOT NULL,
    CONSTRAINT covered_day_pk PRIMARY KEY (kind, day),
    CONSTRAINT covered_day_kind_ck CHECK (kind IN ('JOURNAL', 'SETTLEMENT')),
    CONSTRAINT covered_day_import_fk FOREIGN KEY (import_id) REFERENCES record_import (id)
);

-- Layouts that an administrator changed or added; the others are as shipped.
CREATE TABLE record_layout (
    code       varchar(40)  NOT NULL,
    layout     jsonb        NOT NULL,
    changed_by varchar(64)  NOT NULL,
    changed_at timestamptz  NOT NULL,
    CONSTRAINT record_layout_pk PRIMARY KEY (code),
    CONSTRAINT record_layout_code_form CHECK (code ~ '^[a-z][a-z0-9-]{1,39}$')
);
