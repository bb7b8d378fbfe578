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
