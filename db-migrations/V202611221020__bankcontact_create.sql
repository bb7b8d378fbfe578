-- Banks, and the questions put to them.

create table bank (
    code     varchar(16) not null,
    name_zh  varchar(60) not null,
    name_en  varchar(80) not null,
    constraint bank_pk primary key (code)
);

insert into bank (code, name_zh, name_en) values
    ('ICBC', '中国工商银行', 'Industrial and Commercial Bank of China'),
    ('ABC', '中国农业银行', 'Agricultural Bank of China'),
    ('BOC', '中国银行', 'Bank of China'),
    ('CCB', '中国建设银行', 'China Construction Bank'),
    ('BOCOM', '交通银行', 'Bank of Communications'),
    ('PSBC', '中国邮政储蓄银行', 'Postal Savings Bank of China'),
    ('CMB', '招商银行', 'China Merchants Bank'),
    ('CITIC', '中信银行', 'China CITIC Bank'),
    ('CEB', '中国光大银行', 'China Everbright Bank'),
    ('SPDB', '浦发银行', 'Shanghai Pudong Development Bank'),
    ('CMBC', '中国民生银行', 'China Minsheng Bank'),
    ('CIB', '兴业银行', 'Industrial Bank'),
    ('PAB', '平安银行', 'Ping An Bank'),
    ('HXB', '华夏银行', 'Hua Xia Bank'),
    ('CGB', '广发银行', 'China Guangfa Bank'),
    ('CUP', '中国银联', 'China UnionPay');

create sequence bank_enquiry_seq increment by 50;

create table bank_enquiry (
    id           bigint        not null,
    case_id      bigint        not null,
    bank         varchar(16)   not null,
    channel      varchar(8)    not null,
    question     varchar(2000) not null,
    asked_by     varchar(64)   not null,
    asked_at     timestamptz   not null,
    chase_at     timestamptz   not null,
    due_at       timestamptz   not null,
    chasers      integer       not null default 0,
    overdue_at   timestamptz,
    closed_at    timestamptz,
    reply        varchar(16),
    reply_text   varchar(2000),
    replied_by   varchar(64),
    constraint bank_enquiry_pk primary key (id),
    constraint bank_enquiry_case_fk foreign key (case_id) references dispute_case (id),
    constraint bank_enquiry_bank_fk foreign key (bank) references bank (code),
    constraint bank_enquiry_channel_ck check (channel in ('PHONE', 'EMAIL', 'PORTAL', 'FAX', 'LETTER', 'OTHER')),
    constraint bank_enquiry_reply_ck check (reply in ('CONFIRMED', 'PARTLY', 'DENIED', 'NO_RECORD', 'NO_REPLY')),
    constraint bank_enquiry_replied_ck check (reply is null or closed_at is not null and replied_by is not null)
);

-- a case waits for one bank at a time
create unique index bank_enquiry_open_uq on bank_enquiry (case_id) where closed_at is null;
create index bank_enquiry_case_ix on bank_enquiry (case_id, id);
