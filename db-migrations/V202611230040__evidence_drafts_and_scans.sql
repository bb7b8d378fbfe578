-- Evidence may come before its case: it hangs on the draft of a filing, and later the same row on the case.
-- What a virus scanner has said of it stands beside it, and the small picture that may be shown.

alter table evidence_item
    alter column case_id drop not null,
    add column draft_id uuid,
    add column thumbnail_sha256 varchar(64),
    add column scan varchar(16) not null default 'UNSCANNED',
    add constraint evidence_item_owner_ck check ((case_id is null) <> (draft_id is null)),
    add constraint evidence_item_scan_ck check (scan in ('UNSCANNED', 'WAITING_FOR_SCAN', 'CLEAN', 'INFECTED'));

-- who gives evidence says what was scanned
alter table evidence_item alter column scan drop default;

create index evidence_item_draft_ix on evidence_item (draft_id, id) where draft_id is not null;
create index evidence_item_waiting_ix on evidence_item (id) where scan = 'WAITING_FOR_SCAN';
create index evidence_item_content_ix on evidence_item (sha256);
create index evidence_item_thumbnail_ix on evidence_item (thumbnail_sha256) where thumbnail_sha256 is not null;

-- a file was found to hold a virus after it had been taken in
alter table timeline_entry drop constraint timeline_entry_event_ck;
alter table timeline_entry add constraint timeline_entry_event_ck check (event in
    ('FILED', 'PROVED', 'RECORDS_AWAITED', 'PAYMENT_PICKED', 'REVIEW_OPENED', 'EVIDENCE_ASKED', 'EVIDENCE_REMINDED',
     'EVIDENCE_GIVEN', 'EVIDENCE_COMPLETE', 'EVIDENCE_LAPSED', 'EVIDENCE_NOT_AWAITED', 'EVIDENCE_INFECTED', 'BANK_ASKED',
     'BANK_CHASED', 'BANK_OVERDUE', 'BANK_REPLIED', 'ASSIGNED', 'RELEASED', 'PROPOSED', 'APPROVAL_ASKED',
     'APPROVED', 'RETURNED', 'ADJUSTMENT_RECORDED', 'RESOLVED', 'REOPENED', 'WITHDRAWN', 'CLOSED',
     'CLOCK_AT_RISK', 'CLOCK_BREACHED'));
