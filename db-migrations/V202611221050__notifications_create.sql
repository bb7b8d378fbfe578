-- What somebody is to be told about a case: the merchant, everybody of a role, or one person.

create sequence notice_seq increment by 50;

create table notice (
    id          bigint      not null,
    entry_id    bigint      not null,
    case_id     bigint      not null,
    mid         varchar(15),
    role        varchar(16),
    username    varchar(64),
    created_at  timestamptz not null,
    read_at     timestamptz,
    constraint notice_pk primary key (id),
    constraint notice_entry_fk foreign key (entry_id) references timeline_entry (id),
    constraint notice_case_fk foreign key (case_id) references dispute_case (id),
    constraint notice_role_ck check (role in ('MERCHANT', 'LIAISON', 'LEAD', 'MANAGER', 'ADMIN', 'ACQUIRER')),
    constraint notice_one_addressee_ck check (num_nonnulls(mid, role, username) = 1)
);

create index notice_unread_mid_ix on notice (mid, id) where read_at is null and mid is not null;
create index notice_unread_role_ix on notice (role, id) where read_at is null and role is not null;
create index notice_unread_user_ix on notice (username, id) where read_at is null and username is not null;
