-- What the records said to each claim, every time they were asked, and what the answer still waits for.

alter table dispute_case add column verdict    varchar(16);
alter table dispute_case add column proven_fen bigint;
alter table dispute_case add column drafted    boolean;
alter table dispute_case add column papers_settle boolean;
alter table dispute_case add column proved_at  timestamptz;
alter table dispute_case add constraint dispute_case_verdict_ck check (verdict in
    ('PROVEN', 'ALREADY_RETURNED', 'PENDING', 'REFUTED', 'INCONCLUSIVE', 'NOT_FOUND'));
alter table dispute_case add constraint dispute_case_answer_ck check (
    num_nonnulls(verdict, proven_fen, drafted, papers_settle, proved_at) in (0, 5)
    and (proven_fen = 0 or verdict = 'PROVEN' and proven_fen > 0));

create table proof (
    case_id       bigint      not null,
    -- 1 for the first answer of the case, then 2, 3
    position      integer     not null,
    proved_at     timestamptz not null,
    verdict       varchar(16) not null,
    proven_fen    bigint      not null,
    -- the settlement and journal days until which files were in
    settled_until date,
    journal_until date,
    -- reasons, rows, suggestion and rules version, as they were then
    finding       jsonb       not null,
    constraint proof_pk primary key (case_id, position),
    constraint proof_case_fk foreign key (case_id) references dispute_case (id),
    constraint proof_verdict_ck check (verdict in
        ('PROVEN', 'ALREADY_RETURNED', 'PENDING', 'REFUTED', 'INCONCLUSIVE', 'NOT_FOUND')),
    constraint proof_proven_ck check (proven_fen = 0 or verdict = 'PROVEN' and proven_fen > 0)
);

-- The days whose files would make the latest answer better; those of decided cases are let lie.
create table proof_awaited (
    case_id bigint      not null,
    kind    varchar(10) not null,
    day     date        not null,
    constraint proof_awaited_pk primary key (case_id, kind, day),
    constraint proof_awaited_case_fk foreign key (case_id) references dispute_case (id),
    constraint proof_awaited_kind_ck check (kind in ('JOURNAL', 'SETTLEMENT'))
);
create index proof_awaited_day_ix on proof_awaited (day, kind);

alter table timeline_entry drop constraint timeline_entry_event_ck;
alter table timeline_entry add constraint timeline_entry_event_ck check (event in
    ('FILED', 'PROVED', 'RECORDS_AWAITED', 'PAYMENT_PICKED', 'REVIEW_OPENED', 'EVIDENCE_ASKED', 'EVIDENCE_REMINDED',
     'EVIDENCE_GIVEN', 'EVIDENCE_COMPLETE', 'EVIDENCE_LAPSED', 'EVIDENCE_NOT_AWAITED', 'BANK_ASKED', 'BANK_CHASED',
     'BANK_OVERDUE', 'BANK_REPLIED', 'ASSIGNED', 'RELEASED', 'PROPOSED', 'APPROVAL_ASKED',
     'APPROVED', 'RETURNED', 'ADJUSTMENT_RECORDED', 'RESOLVED', 'REOPENED', 'WITHDRAWN', 'CLOSED',
     'CLOCK_AT_RISK', 'CLOCK_BREACHED'));
