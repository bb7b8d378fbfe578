-- What merchant and desk write to each other about a case, and what the desk writes down for itself: two tables, so that
-- no query for the one can ever bring the other.

create sequence case_message_seq;

create table case_message (
    id         bigint        not null default nextval('case_message_seq'),
    case_id    bigint        not null,
    side       varchar(8)    not null,
    author     varchar(64)   not null,
    text       varchar(2000) not null,
    written_at timestamptz   not null,
    -- when somebody of the other side has read it, and who
    read_at    timestamptz,
    read_by    varchar(64),
    constraint case_message_pk primary key (id),
    constraint case_message_case_fk foreign key (case_id) references dispute_case (id),
    constraint case_message_side_ck check (side in ('MERCHANT', 'DESK')),
    constraint case_message_text_ck check (length(trim(text)) > 0),
    constraint case_message_read_ck check (num_nonnulls(read_at, read_by) in (0, 2))
);
create index case_message_case_ix on case_message (case_id, id);
create index case_message_unread_ix on case_message (case_id, side) where read_at is null;

create sequence case_note_seq;

create table case_note (
    id         bigint        not null default nextval('case_note_seq'),
    case_id    bigint        not null,
    author     varchar(64)   not null,
    text       varchar(2000) not null,
    written_at timestamptz   not null,
    constraint case_note_pk primary key (id),
    constraint case_note_case_fk foreign key (case_id) references dispute_case (id),
    constraint case_note_text_ck check (length(trim(text)) > 0)
);
create index case_note_case_ix on case_note (case_id, id);

-- four more events, whatever others the list has by now
do $$
begin
    execute (select 'alter table timeline_entry drop constraint timeline_entry_event_ck, add constraint timeline_entry_event_ck '
            || replace(pg_get_constraintdef(oid), 'ARRAY[',
                'ARRAY[''OUTCOME_ACCEPTED''::character varying, ''MESSAGE_FROM_MERCHANT''::character varying,'
                || ' ''MESSAGE_FROM_DESK''::character varying, ''NOTED''::character varying, ')
        from pg_constraint where conname = 'timeline_entry_event_ck');
end $$;
