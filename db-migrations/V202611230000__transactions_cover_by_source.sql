-- A day is told when every source that is expected for it has told it: a house may import the files of two acquirers.

-- Where a source's records begin and end so far; its name is that of its layout.
create table record_source (
    kind      varchar(10) not null,
    source    varchar(40) not null,
    first_day date        not null,
    last_day  date        not null,
    constraint record_source_pk primary key (kind, source),
    constraint record_source_kind_ck check (kind in ('JOURNAL', 'SETTLEMENT')),
    constraint record_source_days_ck check (first_day <= last_day)
);

alter table covered_day add column source varchar(40);
update covered_day d set source = i.layout from record_import i where i.id = d.import_id;
alter table covered_day alter column source set not null;
alter table covered_day drop constraint covered_day_pk;
alter table covered_day add constraint covered_day_pk primary key (kind, day, source);
-- the file began, or ended, somewhere in this day, and no other file of the source has told the rest
alter table covered_day add column open_start boolean not null default false;
alter table covered_day add column open_end   boolean not null default false;

insert into record_source (kind, source, first_day, last_day)
select kind, source, min(day), max(day) from covered_day group by kind, source;

-- The days that speak for themselves: what is not there was not. A source is expected from its first day to a week
-- after its last; a longer silence means that it has ended.
create view told_day as
select d.kind, d.day
from covered_day d
group by d.kind, d.day
having bool_and(d.complete and not d.open_start and not d.open_end)
    and count(*) = (
        select count(*) from record_source s
        where s.kind = d.kind and d.day between s.first_day and s.last_day + 7);

-- Whose file a row came from, set by the import, so that a corrected file replaces the rows of its own source only.
alter table settlement_row add column source varchar(40) collate "C"
    default nullif(current_setting('redress.record_source', true), '');
-- where one source alone has told a day, its rows are known to be its own; others stay, whatever is replaced
update settlement_row r set source = one.layout
from (select settle_date, min(layout) as layout from record_import
    where kind = 'SETTLEMENT' and state = 'DONE'
    group by settle_date having count(distinct layout) = 1) one
where r.settle_date = one.settle_date;
