-- Links that open one case without a password. Of the link's token and of the visit's cookie only SHA-256 is kept.

create sequence case_link_seq;

create table case_link (
    id          bigint       not null,
    token_hash  varchar(64)  not null,
    case_number varchar(16)  not null,
    mid         varchar(15)  not null,
    address     varchar(254) not null,
    made_at     timestamptz  not null,
    expires_at  timestamptz  not null,
    spent_at    timestamptz,
    visit_hash  varchar(64),
    visit_until timestamptz,
    constraint case_link_pk primary key (id),
    constraint case_link_token_uq unique (token_hash),
    constraint case_link_visit_uq unique (visit_hash),
    constraint case_link_case_fk foreign key (case_number) references dispute_case (number),
    constraint case_link_expiry_ck check (expires_at > made_at),
    -- a visit begins by spending the link
    constraint case_link_visit_ck check ((spent_at is null) = (visit_hash is null)
        and (visit_hash is null) = (visit_until is null))
);
