-- What happened first has the smaller id, whichever node wrote it: ids of what is listed in order are taken one by one,
-- under the lock of the case, where they came in blocks of fifty a node. The last block begun is left behind.

select nextval('timeline_entry_seq'), nextval('evidence_request_seq'), nextval('evidence_item_seq'),
       nextval('bank_enquiry_seq'), nextval('proposal_seq'), nextval('notice_seq');

alter sequence timeline_entry_seq increment by 1;
alter sequence evidence_request_seq increment by 1;
alter sequence evidence_item_seq increment by 1;
alter sequence bank_enquiry_seq increment by 1;
alter sequence proposal_seq increment by 1;
alter sequence notice_seq increment by 1;

-- The parties read why a case was decided so; cases of before keep their silence.
alter table dispute_case add column decision_reason varchar(2000);

-- The queue is read off an index, in its order: a case without a running clock stands behind all others.
alter table dispute_case add column queue_due timestamptz not null
    generated always as (coalesce(due_at, timestamptz '9999-01-01 00:00:00+00')) stored;

drop index dispute_case_open_due_ix;
create index dispute_case_queue_ix on dispute_case (queue_due, id)
    where status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN');
drop index dispute_case_assignee_ix;
create index dispute_case_assignee_ix on dispute_case (assignee, queue_due, id)
    where status not in ('RESOLVED', 'CLOSED', 'WITHDRAWN');
