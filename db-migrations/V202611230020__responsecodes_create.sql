-- What the codes on terminals and receipts mean. One row a version: an edit adds one, the newest is in force.

create sequence response_code_seq;

create table response_code (
    id             bigint        not null default nextval('response_code_seq'),
    code           varchar(12)   not null,
    version        integer       not null,
    issued_by      varchar(24)   not null,
    side           varchar(20)   not null,
    money          varchar(8)    not null,
    again          varchar(12)   not null,
    -- working days until money that was taken nevertheless comes back by itself; null where it does not
    returns_within smallint,
    -- the claim that a dispute would be; null where the code alone is no reason for one
    claim          varchar(24),
    name_zh        varchar(60)   not null,
    name_en        varchar(100)  not null,
    meaning_zh     varchar(300)  not null,
    meaning_en     varchar(500)  not null,
    -- one step a line
    steps_zh       varchar(2000) not null,
    steps_en       varchar(4000) not null,
    debited_zh     varchar(2000) not null,
    debited_en     varchar(4000) not null,
    -- kinds of evidence, with commas between
    keep           varchar(200)  not null,
    -- what people see instead of a code, in any language; one a line
    messages       varchar(2000) not null,
    source         varchar(300)  not null,
    source_day     date          not null,
    changed_by     varchar(64)   not null,
    changed_at     timestamptz   not null,
    constraint response_code_pk primary key (id),
    -- of two who edit the same version one comes too late
    constraint response_code_version_uq unique (code, version),
    constraint response_code_code_ck check (code ~ '^[A-Z0-9]{2}$|^T-[A-Z]{2,10}$'),
    constraint response_code_side_ck check (side in ('NONE', 'CARD', 'TERMINAL', 'NETWORK', 'BANK',
        'MERCHANT_ACCOUNT', 'LIMIT', 'FRAUD_CONTROL', 'INPUT')),
    constraint response_code_money_ck check (money in ('NO', 'UNKNOWN', 'YES')),
    constraint response_code_again_ck check (again in ('YES', 'AFTER_STEPS', 'OTHER_CARD', 'NO', 'NOT_YET', 'NOT_NEEDED')),
    -- nobody is told to swipe again before the first attempt is known to be dead
    constraint response_code_safe_ck check (case money when 'NO' then again in ('YES', 'AFTER_STEPS', 'OTHER_CARD', 'NO')
        when 'UNKNOWN' then again = 'NOT_YET' else again = 'NOT_NEEDED' end),
    constraint response_code_returns_ck check (returns_within between 1 and 30),
    constraint response_code_claim_ck check (claim in ('FAILED_BUT_DEBITED', 'WRONG_AMOUNT', 'DUPLICATE_DEBIT',
        'MISSING_REFUND', 'WRONG_REFUND', 'FAILED_REVERSAL', 'OTHER')),
    constraint response_code_texts_ck check (length(trim(name_zh)) > 0 and length(trim(name_en)) > 0
        and length(trim(meaning_zh)) > 0 and length(trim(meaning_en)) > 0 and length(trim(steps_zh)) > 0
        and length(trim(steps_en)) > 0 and length(trim(debited_zh)) > 0 and length(trim(debited_en)) > 0
        and length(trim(source)) > 0)
);
