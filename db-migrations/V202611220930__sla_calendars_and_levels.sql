-- Calendars, targets and clocks of the service levels. Times of day are local to the calendar's zone.

CREATE TABLE business_calendar (
    code varchar(16) NOT NULL,
    zone varchar(64) NOT NULL,
    CONSTRAINT pk_business_calendar PRIMARY KEY (code)
);

CREATE TABLE calendar_hours (
    calendar    varchar(16) NOT NULL,
    day_of_week smallint    NOT NULL,
    opens       time(0)     NOT NULL,
    closes      time(0)     NOT NULL,
    CONSTRAINT pk_calendar_hours PRIMARY KEY (calendar, day_of_week, opens),
    CONSTRAINT fk_calendar_hours_calendar FOREIGN KEY (calendar) REFERENCES business_calendar (code),
    CONSTRAINT ck_calendar_hours_iso_day CHECK (day_of_week BETWEEN 1 AND 7),
    -- closing at 00:00 means the end of the day
    CONSTRAINT ck_calendar_hours_order CHECK (opens < closes OR closes = '00:00')
);

CREATE TABLE calendar_day (
    calendar varchar(16)  NOT NULL,
    day      date         NOT NULL,
    kind     varchar(16)  NOT NULL,
    name_zh  varchar(64)  NOT NULL,
    name_en  varchar(64)  NOT NULL,
    status   varchar(16)  NOT NULL,
    source   varchar(200) NOT NULL,
    CONSTRAINT pk_calendar_day PRIMARY KEY (calendar, day),
    CONSTRAINT fk_calendar_day_calendar FOREIGN KEY (calendar) REFERENCES business_calendar (code),
    CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('HOLIDAY', 'WORKDAY')),
    -- a year is official when it has days and all of them are
    CONSTRAINT ck_calendar_day_status CHECK (status IN ('OFFICIAL', 'COMPUTED'))
);

-- Targets in working minutes of the calendar; a clock keeps the target it was started with.
CREATE TABLE service_level (
    level           varchar(20) NOT NULL,
    priority        varchar(10) NOT NULL,
    target_minutes  integer     NOT NULL,
    at_risk_minutes integer     NOT NULL,
    calendar        varchar(16) NOT NULL,
    CONSTRAINT pk_service_level PRIMARY KEY (level, priority),
    CONSTRAINT fk_service_level_calendar FOREIGN KEY (calendar) REFERENCES business_calendar (code),
    CONSTRAINT ck_service_level_level
        CHECK (level IN ('FIRST_RESPONSE', 'RESOLUTION', 'BANK_REPLY', 'MERCHANT_REPLY')),
    CONSTRAINT ck_service_level_priority CHECK (priority IN ('NORMAL', 'HIGH', 'URGENT')),
    CONSTRAINT ck_service_level_minutes CHECK (at_risk_minutes > 0 AND at_risk_minutes < target_minutes)
);

CREATE SEQUENCE service_clock_seq INCREMENT BY 50;

CREATE TABLE service_clock (
    id              bigint      NOT NULL,
    case_id         bigint      NOT NULL,
    level           varchar(20) NOT NULL,
    subject_id      bigint,
    calendar        varchar(16) NOT NULL,
    target_minutes  integer     NOT NULL,
    at_risk_minutes integer     NOT NULL,
    started_at      timestamptz NOT NULL,
    paused_at       timestamptz,
    due_at          timestamptz,
    next_alarm_at   timestamptz,
    warned_at       timestamptz,
    breached_at     timestamptz,
    ended_at        timestamptz,
    ended_as        varchar(10),
    worked_minutes  integer,
    CONSTRAINT pk_service_clock PRIMARY KEY (id),
    CONSTRAINT fk_service_clock_calendar FOREIGN KEY (calendar) REFERENCES business_calendar (code),
    CONSTRAINT ck_service_clock_level
        CHECK (level IN ('FIRST_RESPONSE', 'RESOLUTION', 'BANK_REPLY', 'MERCHANT_REPLY')),
    CONSTRAINT ck_service_clock_ended_as CHECK (ended_as IN ('MET', 'CANCELLED')),
    CONSTRAINT ck_service_clock_minutes
        CHECK (at_risk_minutes > 0 AND at_risk_minutes < target_minutes AND worked_minutes >= 0),
    CONSTRAINT ck_service_clock_end
        CHECK ((ended_at IS NULL) = (ended_as IS NULL) AND (ended_at IS NULL) = (worked_minutes IS NULL)),
    CONSTRAINT ck_service_clock_ended_is_silent
        CHECK (ended_at IS NULL OR (paused_at IS NULL AND next_alarm_at IS NULL)),
    CONSTRAINT ck_service_clock_running_has_due CHECK (ended_at IS NOT NULL OR paused_at IS NOT NULL OR due_at IS NOT NULL),
    CONSTRAINT ck_service_clock_order CHECK (started_at <= ended_at AND started_at <= paused_at)
);

-- One open clock of a level for a case, and of its enquiry or request where it has one.
CREATE UNIQUE INDEX uq_service_clock_open ON service_clock (case_id, level, subject_id) NULLS NOT DISTINCT
    WHERE ended_at IS NULL;
CREATE INDEX ix_service_clock_case ON service_clock (case_id);
CREATE INDEX ix_service_clock_alarm ON service_clock (next_alarm_at) WHERE next_alarm_at IS NOT NULL;

CREATE TABLE service_clock_pause (
    clock_id   bigint       NOT NULL,
    position   integer      NOT NULL,
    paused_at  timestamptz  NOT NULL,
    resumed_at timestamptz,
    reason     varchar(200) NOT NULL,
    CONSTRAINT pk_service_clock_pause PRIMARY KEY (clock_id, position),
    CONSTRAINT fk_service_clock_pause_clock FOREIGN KEY (clock_id) REFERENCES service_clock (id),
    CONSTRAINT ck_service_clock_pause_order CHECK (paused_at <= resumed_at)
);

CREATE UNIQUE INDEX uq_service_clock_pause_open ON service_clock_pause (clock_id) WHERE resumed_at IS NULL;

INSERT INTO business_calendar (code, zone)
VALUES ('CN', 'Asia/Shanghai');

INSERT INTO calendar_hours (calendar, day_of_week, opens, closes)
VALUES
    ('CN', 1, '09:00', '12:00'),
    ('CN', 1, '13:00', '18:00'),
    ('CN', 2, '09:00', '12:00'),
    ('CN', 2, '13:00', '18:00'),
    ('CN', 3, '09:00', '12:00'),
    ('CN', 3, '13:00', '18:00'),
    ('CN', 4, '09:00', '12:00'),
    ('CN', 4, '13:00', '18:00'),
    ('CN', 5, '09:00', '12:00'),
    ('CN', 5, '13:00', '18:00');

INSERT INTO calendar_day (calendar, day, kind, name_zh, name_en, status, source)
VALUES
    ('CN', '2026-01-01', 'HOLIDAY', '元旦', 'New Year', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-01-02', 'HOLIDAY', '元旦', 'New Year', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-01-03', 'HOLIDAY', '元旦', 'New Year', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-01-04', 'WORKDAY', '元旦', 'New Year', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-14', 'WORKDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-15', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-16', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-17', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-18', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-19', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-20', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-21', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-22', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-23', 'HOLIDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-02-28', 'WORKDAY', '春节', 'Spring Festival', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-04-04', 'HOLIDAY', '清明节', 'Qingming', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-04-05', 'HOLIDAY', '清明节', 'Qingming', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-04-06', 'HOLIDAY', '清明节', 'Qingming', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-05-01', 'HOLIDAY', '劳动节', 'Labour Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-05-02', 'HOLIDAY', '劳动节', 'Labour Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-05-03', 'HOLIDAY', '劳动节', 'Labour Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-05-04', 'HOLIDAY', '劳动节', 'Labour Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-05-05', 'HOLIDAY', '劳动节', 'Labour Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-05-09', 'WORKDAY', '劳动节', 'Labour Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-06-19', 'HOLIDAY', '端午节', 'Dragon Boat', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-06-20', 'HOLIDAY', '端午节', 'Dragon Boat', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-06-21', 'HOLIDAY', '端午节', 'Dragon Boat', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-09-20', 'WORKDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-09-25', 'HOLIDAY', '中秋节', 'Mid-Autumn', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-09-26', 'HOLIDAY', '中秋节', 'Mid-Autumn', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-09-27', 'HOLIDAY', '中秋节', 'Mid-Autumn', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-01', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-02', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-03', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-04', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-05', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-06', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-07', 'HOLIDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2026-10-10', 'WORKDAY', '国庆节', 'National Day', 'OFFICIAL', 'State Council notice 2025-11-04'),
    ('CN', '2027-01-01', 'HOLIDAY', '元旦', 'New Year', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-02-05', 'HOLIDAY', '春节(除夕)', 'Spring Festival eve', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-02-06', 'HOLIDAY', '春节', 'Spring Festival', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-02-07', 'HOLIDAY', '春节', 'Spring Festival', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-02-08', 'HOLIDAY', '春节', 'Spring Festival', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-04-05', 'HOLIDAY', '清明节', 'Qingming', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-05-01', 'HOLIDAY', '劳动节', 'Labour Day', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-05-02', 'HOLIDAY', '劳动节', 'Labour Day', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-06-09', 'HOLIDAY', '端午节', 'Dragon Boat', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-09-15', 'HOLIDAY', '中秋节', 'Mid-Autumn', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-10-01', 'HOLIDAY', '国庆节', 'National Day', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-10-02', 'HOLIDAY', '国庆节', 'National Day', 'COMPUTED', 'computed from the 2025 rules, swaps unknown'),
    ('CN', '2027-10-03', 'HOLIDAY', '国庆节', 'National Day', 'COMPUTED', 'computed from the 2025 rules, swaps unknown');

INSERT INTO service_level (level, priority, target_minutes, at_risk_minutes, calendar)
VALUES
    ('FIRST_RESPONSE', 'NORMAL', 240, 48, 'CN'),
    ('FIRST_RESPONSE', 'HIGH', 120, 24, 'CN'),
    ('FIRST_RESPONSE', 'URGENT', 60, 12, 'CN'),
    ('RESOLUTION', 'NORMAL', 2400, 480, 'CN'),
    ('RESOLUTION', 'HIGH', 1440, 288, 'CN'),
    ('RESOLUTION', 'URGENT', 960, 192, 'CN'),
    ('BANK_REPLY', 'NORMAL', 1440, 288, 'CN'),
    ('BANK_REPLY', 'HIGH', 1440, 288, 'CN'),
    ('BANK_REPLY', 'URGENT', 1440, 288, 'CN'),
    ('MERCHANT_REPLY', 'NORMAL', 1440, 288, 'CN'),
    ('MERCHANT_REPLY', 'HIGH', 1440, 288, 'CN'),
    ('MERCHANT_REPLY', 'URGENT', 1440, 288, 'CN');
