-- The terminals from which a merchant's rows came, for those who remember none.

create table merchant_terminal (
    mid varchar(15) collate "C" not null,
    tid varchar(8)  collate "C" not null,
    constraint merchant_terminal_pk primary key (mid, tid)
);
