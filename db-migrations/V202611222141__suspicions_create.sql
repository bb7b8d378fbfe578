-- Faults that the records show and nobody has claimed: one row a payment.

create sequence suspicion_seq;

create table suspicion (
    id           bigint      not null default nextval('suspicion_seq'),
    -- names the payment, so that another look at the records finds nothing new
    sale         varchar(64) not null,
    claim        varchar(24) not null,
    mid          varchar(15) not null,
    tid          varchar(8),
    paid_on      date        not null,
    amount_fen   bigint      not null,
    card_last4   varchar(4),
    trace_no     varchar(6),
    rrn          varchar(12),
    expected_fen bigint,
    proven_fen   bigint      not null,
    finding      jsonb       not null,
    found_at     timestamptz not null,
    -- when the records showed it the last time
    seen_at      timestamptz not null,
    state        varchar(12) not null,
    -- who opened a case or dismissed it, when, and why
    settled_by   varchar(64),
    settled_at   timestamptz,
    reason       varchar(1000),
    case_number  varchar(16),
    constraint suspicion_pk primary key (id),
    constraint suspicion_sale_uq unique (mid, sale),
    constraint suspicion_case_fk foreign key (case_number) references dispute_case (number),
    constraint suspicion_claim_ck check (claim in
        ('FAILED_BUT_DEBITED', 'WRONG_AMOUNT', 'DUPLICATE_DEBIT', 'MISSING_REFUND', 'WRONG_REFUND', 'FAILED_REVERSAL')),
    constraint suspicion_state_ck check (state in ('OPEN', 'CASE_OPENED', 'DISMISSED')),
    constraint suspicion_amounts_ck check (amount_fen > 0 and proven_fen > 0 and expected_fen >= 0),
    constraint suspicion_settled_ck check (
        state = 'OPEN' and num_nonnulls(settled_by, settled_at, reason, case_number) = 0
        or state = 'CASE_OPENED' and num_nonnulls(settled_by, settled_at) = 2 and reason is null
        or state = 'DISMISSED' and num_nonnulls(settled_by, settled_at, reason) = 3 and case_number is null)
);

create index suspicion_state_ix on suspicion (state, id);
create index suspicion_case_ix on suspicion (case_number) where case_number is not null;

-- The rows of the records that a suspicion rests on: J and the journal's number, or S and the settlement's. A case that
-- rests on one of them speaks of the same.
create table suspicion_row (
    suspicion_id bigint      not null,
    record       varchar(24) not null,
    constraint suspicion_row_pk primary key (suspicion_id, record),
    constraint suspicion_row_suspicion_fk foreign key (suspicion_id) references suspicion (id) on delete cascade
);
create index suspicion_row_record_ix on suspicion_row (record);
