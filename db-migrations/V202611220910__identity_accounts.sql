-- Merchants as the acquirer knows them, their terminals, and the accounts of people and programs.

CREATE TABLE merchant (
    mid     varchar(15)  NOT NULL,
    name_zh varchar(120),
    name_en varchar(120),
    CONSTRAINT merchant_pk PRIMARY KEY (mid),
    CONSTRAINT merchant_mid_form CHECK (mid ~ '^[0-9A-Za-z]{1,15}$')
);

CREATE TABLE merchant_terminal (
    mid varchar(15) NOT NULL,
    tid varchar(8)  NOT NULL,
    CONSTRAINT merchant_terminal_pk PRIMARY KEY (mid, tid),
    CONSTRAINT merchant_terminal_merchant_fk FOREIGN KEY (mid) REFERENCES merchant (mid),
    CONSTRAINT merchant_terminal_tid_form CHECK (tid ~ '^[0-9A-Za-z]{1,8}$')
);

CREATE TABLE account (
    username     varchar(60)  NOT NULL,
    password     varchar(100) NOT NULL,
    roles        varchar(80)  NOT NULL,
    mid          varchar(15),
    display_name varchar(120) NOT NULL,
    language     varchar(2)   NOT NULL DEFAULT 'zh',
    active       boolean      NOT NULL DEFAULT true,
    CONSTRAINT account_pk PRIMARY KEY (username),
    CONSTRAINT account_username_form CHECK (username ~ '^[a-z0-9][a-z0-9._@-]{0,59}$'),
    -- a bcrypt hash in modular crypt format, never a password
    CONSTRAINT account_password_hashed CHECK (password ~ '^\$2[aby]\$[0-9]{2}\$.{53}$'),
    -- the roles of io.redress.identity.Role, comma between them
    CONSTRAINT account_roles_known CHECK (
        roles ~ '^(MERCHANT|LIAISON|LEAD|MANAGER|ADMIN|ACQUIRER)(,(MERCHANT|LIAISON|LEAD|MANAGER|ADMIN|ACQUIRER))*$'),
    CONSTRAINT account_merchant_fk FOREIGN KEY (mid) REFERENCES merchant (mid),
    -- who acts for a merchant must say for which, and nobody else may
    CONSTRAINT account_merchant_has_mid CHECK ((roles ~ '(^|,)MERCHANT(,|$)') = (mid IS NOT NULL)),
    CONSTRAINT account_language_known CHECK (language IN ('zh', 'en'))
);
CREATE INDEX account_mid_idx ON account (mid) WHERE mid IS NOT NULL;
