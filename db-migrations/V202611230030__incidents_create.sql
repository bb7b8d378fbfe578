-- Maintenance windows and incidents of banks, as an administrator entered them, and the open cases that are due to one.

create sequence incident_seq;

create table incident (
    id         bigint        not null default nextval('incident_seq'),
    -- null where every bank is touched, as when the network is down
    bank       varchar(16),
    kind       varchar(12)   not null,
    starts_at  timestamptz   not null,
    -- null while nobody knows the end
    ends_at    timestamptz,
    text_zh    varchar(500)  not null,
    text_en    varchar(1000) not null,
    -- response codes that it makes terminals show, with commas between; empty for all that a bank or network causes
    codes      varchar(400)  not null,
    changed_by varchar(64)   not null,
    changed_at timestamptz   not null,
    version    integer       not null,
    constraint incident_pk primary key (id),
    constraint incident_bank_fk foreign key (bank) references bank (code),
    constraint incident_kind_ck check (kind in ('MAINTENANCE', 'INCIDENT')),
    constraint incident_period_ck check (ends_at > starts_at),
    -- a maintenance window is announced with its end
    constraint incident_end_ck check (kind = 'INCIDENT' or ends_at is not null),
    constraint incident_texts_ck check (length(trim(text_zh)) > 0 and length(trim(text_en)) > 0)
);
create index incident_period_ix on incident (starts_at, ends_at);

create table case_incident (
    case_id     bigint      not null,
    incident_id bigint      not null,
    linked_by   varchar(64) not null,
    linked_at   timestamptz not null,
    constraint case_incident_pk primary key (case_id),
    constraint case_incident_case_fk foreign key (case_id) references dispute_case (id),
    constraint case_incident_incident_fk foreign key (incident_id) references incident (id)
);
create index case_incident_incident_ix on case_incident (incident_id);
