-- A decision has a maker and, above the limit, a checker who is another person; money moves once.

create sequence proposal_seq increment by 50;

create table proposal (
    id             bigint        not null,
    case_id        bigint        not null,
    outcome        varchar(16)   not null,
    remedy         varchar(24)   not null,
    amount_fen     bigint        not null,
    reason         varchar(2000) not null,
    maker          varchar(64)   not null,
    made_at        timestamptz   not null,
    state          varchar(16)   not null,
    constraint proposal_pk primary key (id),
    constraint proposal_case_fk foreign key (case_id) references dispute_case (id),
    constraint proposal_maker_uq unique (id, maker),
    constraint proposal_outcome_ck check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'DECLINED', 'ALREADY_SETTLED')),
    constraint proposal_remedy_ck check (remedy in
        ('CREDIT_ADJUSTMENT', 'MANUAL_REFUND', 'REVERSAL', 'DEBIT_ADJUSTMENT', 'COLLECTION', 'GOODWILL', 'NONE')),
    constraint proposal_state_ck check (state in ('MADE', 'APPROVED', 'RETURNED', 'EXECUTED', 'DROPPED')),
    constraint proposal_money_ck check (
        outcome in ('UPHELD', 'PARTLY_UPHELD') and amount_fen > 0 and remedy <> 'NONE'
        or outcome in ('DECLINED', 'ALREADY_SETTLED') and amount_fen = 0 and remedy = 'NONE')
);

-- a case has at most one decision under way
create unique index proposal_current_uq on proposal (case_id) where state in ('MADE', 'APPROVED');
create index proposal_case_ix on proposal (case_id, id);

create sequence approval_seq increment by 50;

create table approval (
    id           bigint        not null,
    proposal_id  bigint        not null,
    maker        varchar(64)   not null,
    checker      varchar(64)   not null,
    decision     varchar(8)    not null,
    note         varchar(1000) not null,
    decided_at   timestamptz   not null,
    constraint approval_pk primary key (id),
    constraint approval_proposal_uq unique (proposal_id),
    constraint approval_proposal_fk foreign key (proposal_id, maker) references proposal (id, maker),
    constraint approval_decision_ck check (decision in ('APPROVE', 'RETURN')),
    constraint approval_maker_is_not_checker_ck check (maker <> checker)
);

create sequence adjustment_seq increment by 50;

create table adjustment (
    id           bigint      not null,
    case_id      bigint      not null,
    proposal_id  bigint      not null,
    remedy       varchar(24) not null,
    amount_fen   bigint      not null,
    recorded_at  timestamptz not null,
    constraint adjustment_pk primary key (id),
    constraint adjustment_proposal_uq unique (proposal_id),
    constraint adjustment_case_fk foreign key (case_id) references dispute_case (id),
    constraint adjustment_proposal_fk foreign key (proposal_id) references proposal (id),
    constraint adjustment_remedy_ck check (remedy in
        ('CREDIT_ADJUSTMENT', 'MANUAL_REFUND', 'REVERSAL', 'DEBIT_ADJUSTMENT', 'COLLECTION', 'GOODWILL')),
    constraint adjustment_amount_ck check (amount_fen > 0)
);

create trigger approval_append_only before update or delete on approval
    for each row execute function refuse_change();
create trigger adjustment_append_only before update or delete on adjustment
    for each row execute function refuse_change();
