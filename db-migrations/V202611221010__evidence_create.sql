-- What was asked for, and what came.

create sequence evidence_request_seq increment by 50;

create table evidence_request (
    id         bigint        not null,
    case_id    bigint        not null,
    kinds      varchar(200)  not null,
    note       varchar(1000) not null,
    asked_by   varchar(64)   not null,
    asked_at   timestamptz   not null,
    remind_at  timestamptz   not null,
    reminded_at timestamptz,
    due_at     timestamptz   not null,
    closed_at  timestamptz,
    closing    varchar(16),
    constraint evidence_request_pk primary key (id),
    constraint evidence_request_case_fk foreign key (case_id) references dispute_case (id),
    constraint evidence_request_closing_ck check (closing in ('ANSWERED', 'LAPSED', 'NOT_AWAITED')),
    constraint evidence_request_closed_ck check ((closed_at is null) = (closing is null))
);

-- a case waits for one request at a time
create unique index evidence_request_open_uq on evidence_request (case_id) where closed_at is null;
create index evidence_request_case_ix on evidence_request (case_id, id);

create sequence evidence_item_seq increment by 50;

create table evidence_item (
    id          bigint       not null,
    case_id     bigint       not null,
    kind        varchar(16)  not null,
    file_name   varchar(200),
    media_type  varchar(40)  not null,
    size_bytes  bigint       not null,
    sha256      varchar(64)  not null,
    given_by    varchar(64)  not null,
    given_at    timestamptz  not null,
    constraint evidence_item_pk primary key (id),
    constraint evidence_item_case_fk foreign key (case_id) references dispute_case (id),
    constraint evidence_item_kind_ck check (kind in
        ('RECEIPT', 'BANK_SMS', 'ORDER', 'REFUND_PROOF', 'BANK_STATEMENT', 'TERMINAL_PHOTO', 'DELIVERY_PROOF', 'LETTER')),
    constraint evidence_item_size_ck check (size_bytes > 0)
);

create index evidence_item_case_ix on evidence_item (case_id, id);

-- The bytes, once each by their hash.
create table evidence_content (
    sha256 varchar(64) not null,
    bytes  bytea       not null,
    constraint evidence_content_pk primary key (sha256)
);
