-- Mails to the merchant's contact, written with what they tell of and sent by a sweep. The text is made when a mail is
-- sent: it holds a link that nobody else may know.

create sequence case_mail_seq;

create table case_mail (
    id          bigint      not null,
    case_id     bigint      not null,
    entry_id    bigint,
    kind        varchar(20) not null,
    address     varchar(254),
    language    varchar(2)  not null,
    state       varchar(12) not null,
    tries       integer     not null,
    queued_at   timestamptz not null,
    next_try_at timestamptz,
    give_up_at  timestamptz not null,
    ended_at    timestamptz,
    last_error  varchar(200),
    constraint case_mail_pk primary key (id),
    constraint case_mail_case_fk foreign key (case_id) references dispute_case (id),
    constraint case_mail_entry_fk foreign key (entry_id) references timeline_entry (id),
    constraint case_mail_kind_ck check (kind in
        ('FILED', 'EVIDENCE_WANTED', 'HALF_GONE', 'FOUR_FIFTHS_GONE', 'DECIDED', 'CLOSED', 'NEW_LINK')),
    constraint case_mail_language_ck check (language in ('zh', 'en')),
    constraint case_mail_state_ck check (state in ('QUEUED', 'FAILED', 'SENT', 'KEPT', 'NOT_NEEDED', 'GIVEN_UP')),
    constraint case_mail_tries_ck check (tries >= 0),
    -- one line, or an address could bring headers of its own
    constraint case_mail_address_ck check (address !~ '[[:space:][:cntrl:]]'),
    constraint case_mail_addressee_ck check (address is not null or state = 'GIVEN_UP'),
    constraint case_mail_waits_ck check ((state in ('QUEUED', 'FAILED')) = (next_try_at is not null)),
    constraint case_mail_ended_ck check ((state in ('QUEUED', 'FAILED')) = (ended_at is null)),
    -- what happened is told once
    constraint case_mail_once_uq unique (entry_id, kind)
);

create index case_mail_due_ix on case_mail (next_try_at) where next_try_at is not null;
create index case_mail_case_ix on case_mail (case_id, kind, queued_at);
create index case_mail_lost_ix on case_mail (id) where state = 'GIVEN_UP';
