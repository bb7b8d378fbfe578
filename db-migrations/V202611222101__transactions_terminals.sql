-- The terminals from which a merchant's rows came, for those who remember none.

create table record_terminal (
    mid varchar(15) collate "C" not null,
    tid varchar(8)  collate "C" not null,
    constraint record_terminal_pk primary key (mid, tid)
);
