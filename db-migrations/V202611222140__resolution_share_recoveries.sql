-- Which payment the money of each decision came from: the ledger of one payment adds them up over all its cases.

create sequence recovery_share_seq;

create table recovery_share (
    id          bigint      not null default nextval('recovery_share_seq'),
    case_id     bigint      not null,
    proposal_id bigint      not null,
    -- the payment as the records name it; as the claim names it where they do not hold it
    mid         varchar(15) not null,
    paid_on     date        not null,
    tid         varchar(8),
    trace_no    varchar(6),
    rrn         varchar(12),
    remedy      varchar(24) not null,
    fen         bigint      not null,
    decided_on  date        not null,
    constraint recovery_share_pk primary key (id),
    constraint recovery_share_case_fk foreign key (case_id) references dispute_case (id),
    constraint recovery_share_proposal_fk foreign key (proposal_id) references proposal (id),
    constraint recovery_share_remedy_ck check (remedy in ('CREDIT_ADJUSTMENT', 'MANUAL_REFUND', 'REVERSAL')),
    constraint recovery_share_fen_ck check (fen > 0)
);

create index recovery_share_payment_ix on recovery_share (mid, paid_on);

create trigger recovery_share_append_only before update or delete on recovery_share
    for each row execute function refuse_change();

-- what was decided before the ledger was kept
insert into recovery_share (case_id, proposal_id, mid, paid_on, tid, trace_no, rrn, remedy, fen, decided_on)
select c.id, a.proposal_id, c.mid, c.paid_on, c.tid, c.trace_no, c.rrn, a.remedy, a.amount_fen,
    (a.recorded_at at time zone 'Asia/Shanghai')::date
from adjustment a join dispute_case c on c.id = a.case_id
where a.remedy in ('CREDIT_ADJUSTMENT', 'MANUAL_REFUND', 'REVERSAL')
order by a.id;
