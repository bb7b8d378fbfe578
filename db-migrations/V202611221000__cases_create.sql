-- One row a dispute, the transaction as the merchant knows it included, and what happened to it, append-only.

create sequence dispute_case_seq;

create table dispute_case (
    id             bigint       not null,
    version        integer      not null,
    number         varchar(16)  not null,
    caller_ref     varchar(64),
    claim          varchar(24)  not null,
    status         varchar(24)  not null,
    priority       varchar(8)   not null,
    mid            varchar(15)  not null,
    tid            varchar(8),
    paid_on        date         not null,
    amount_fen     bigint       not null,
    card_last4     varchar(4),
    trace_no       varchar(6),
    rrn            varchar(12),
    claimed_fen    bigint       not null,
    expected_fen   bigint,
    narrative      varchar(2000) not null,
    contact_name   varchar(80),
    contact_phone  varchar(40),
    contact_email  varchar(254),
    filed_by       varchar(64)  not null,
    filed_at       timestamptz  not null,
    assignee       varchar(64),
    assigned_at    timestamptz,
    escalated_at   timestamptz,
    due_at         timestamptz,
    outcome        varchar(16),
    remedy         varchar(24),
    returned_fen   bigint       not null default 0,
    resolved_at    timestamptz,
    appeal_until   timestamptz,
    closed_at      timestamptz,
    constraint dispute_case_pk primary key (id),
    constraint dispute_case_number_uq unique (number),
    constraint dispute_case_caller_ref_uq unique (filed_by, caller_ref),
    constraint dispute_case_mid_fk foreign key (mid) references merchant (mid),
    constraint dispute_case_claim_ck check (claim in
        ('FAILED_BUT_DEBITED', 'WRONG_AMOUNT', 'DUPLICATE_DEBIT', 'MISSING_REFUND', 'WRONG_REFUND', 'FAILED_REVERSAL', 'OTHER')),
    constraint dispute_case_status_ck check (status in
        ('FILED', 'PROVING', 'AWAITING_MERCHANT', 'IN_REVIEW', 'AWAITING_BANK', 'AWAITING_APPROVAL',
         'RESOLVED', 'REOPENED', 'CLOSED', 'WITHDRAWN')),
    constraint dispute_case_priority_ck check (priority in ('NORMAL', 'HIGH', 'URGENT')),
    constraint dispute_case_outcome_ck check (outcome in
        ('UPHELD', 'PARTLY_UPHELD', 'DECLINED', 'ALREADY_SETTLED', 'WITHDRAWN')),
    constraint dispute_case_remedy_ck check (remedy in
        ('CREDIT_ADJUSTMENT', 'MANUAL_REFUND', 'REVERSAL', 'DEBIT_ADJUSTMENT', 'COLLECTION', 'GOODWILL', 'NONE')),
    constraint dispute_case_amounts_ck check (amount_fen > 0 and claimed_fen > 0 and expected_fen >= 0
        and returned_fen between 0 and greatest(amount_fen, claimed_fen)),
    constraint dispute_case_last4_ck check (card_last4 ~ '^[0-9]{4}$'),
    constraint dispute_case_decided_ck check (status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN') or outcome is not null)
);

create index dispute_case_open_due_ix on dispute_case (due_at, id)
    where status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN');
create index dispute_case_assignee_ix on dispute_case (assignee, due_at, id)
    where status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN');
create index dispute_case_mid_ix on dispute_case (mid, id);
create index dispute_case_filed_at_ix on dispute_case (filed_at);
create index dispute_case_resolved_at_ix on dispute_case (resolved_at) where resolved_at is not null;

-- the clocks know a case by its id only, and were created first
alter table service_clock add constraint service_clock_case_fk foreign key (case_id) references dispute_case (id);

create sequence timeline_entry_seq increment by 50;

create table timeline_entry (
    id       bigint      not null,
    case_id  bigint      not null,
    at       timestamptz not null,
    event    varchar(24) not null,
    actor    varchar(64) not null,
    facts    jsonb       not null,
    constraint timeline_entry_pk primary key (id),
    constraint timeline_entry_case_fk foreign key (case_id) references dispute_case (id),
    constraint timeline_entry_event_ck check (event in
        ('FILED', 'REVIEW_OPENED', 'EVIDENCE_ASKED', 'EVIDENCE_REMINDED', 'EVIDENCE_GIVEN',
         'EVIDENCE_COMPLETE', 'EVIDENCE_LAPSED', 'EVIDENCE_NOT_AWAITED', 'BANK_ASKED', 'BANK_CHASED',
         'BANK_OVERDUE', 'BANK_REPLIED', 'ASSIGNED', 'RELEASED', 'PROPOSED', 'APPROVAL_ASKED',
         'APPROVED', 'RETURNED', 'ADJUSTMENT_RECORDED', 'RESOLVED', 'REOPENED', 'WITHDRAWN', 'CLOSED',
         'CLOCK_AT_RISK', 'CLOCK_BREACHED'))
);

create index timeline_entry_case_ix on timeline_entry (case_id, id);

-- What was said stays said: the application may only add.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create trigger timeline_entry_append_only before update or delete on timeline_entry
    for each row execute function refuse_change();
create trigger timeline_entry_no_truncate before truncate on timeline_entry
    for each statement execute function refuse_change();
