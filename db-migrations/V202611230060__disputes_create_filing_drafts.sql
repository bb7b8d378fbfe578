-- A dispute that is being filed: what was answered on each page, kept until it is filed or given up.

create table filing_draft (
    id         uuid        not null,
    version    integer     not null,
    mid        varchar(15) not null,
    started_by varchar(64) not null,
    -- the pages' answers as they were read, and which page was kept when
    answers    jsonb       not null,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    expires_at timestamptz not null,
    -- the number of the case it became; set in the transaction that files it
    filed_as   varchar(16),
    constraint filing_draft_pk primary key (id),
    constraint filing_draft_mid_fk foreign key (mid) references merchant (mid),
    constraint filing_draft_filed_as_fk foreign key (filed_as) references dispute_case (number),
    constraint filing_draft_filed_as_uq unique (filed_as),
    constraint filing_draft_times_ck check (started_at <= changed_at and changed_at < expires_at),
    constraint filing_draft_answers_ck check (jsonb_typeof(answers) = 'object')
);

create index filing_draft_open_ix on filing_draft (mid, changed_at) where filed_as is null;
create index filing_draft_expires_ix on filing_draft (expires_at);
