-- Looks through the records that somebody, or the night, asked for: done in the background, seen by everybody.

create sequence sweep_run_seq;

create table sweep_run (
    id           bigint      not null,
    first_day    date        not null,
    last_day     date        not null,
    state        varchar(8)  not null,
    -- merchants looked through so far, and what was found with them
    merchants    integer     not null default 0,
    found        integer     not null default 0,
    created      integer     not null default 0,
    asked_by     varchar(64) not null,
    asked_at     timestamptz not null,
    ended_at     timestamptz,
    -- who works on it, since when nothing was heard, and how often it was begun
    runner       varchar(64),
    heartbeat_at timestamptz,
    tries        integer     not null default 0,
    constraint sweep_run_pk primary key (id),
    constraint sweep_run_state_ck check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    constraint sweep_run_days_ck check (first_day <= last_day),
    constraint sweep_run_running_ck check ((state = 'RUNNING') = (runner is not null)),
    constraint sweep_run_ended_ck check ((state in ('DONE', 'FAILED')) = (ended_at is not null))
);
create index sweep_run_open_ix on sweep_run (id) where state in ('QUEUED', 'RUNNING');
