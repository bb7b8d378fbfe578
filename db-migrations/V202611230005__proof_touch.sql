-- Days of which an import brought rows or took some away, until their cases are found: an import waits for no case.

create sequence proof_touch_seq;
create table proof_touch (
    id        bigint      not null default nextval('proof_touch_seq'),
    kind      varchar(10) not null,
    first_day date        not null,
    last_day  date        not null,
    rows_went boolean     not null,
    constraint proof_touch_pk primary key (id),
    constraint proof_touch_kind_ck check (kind in ('JOURNAL', 'SETTLEMENT')),
    constraint proof_touch_days_ck check (first_day <= last_day)
);
