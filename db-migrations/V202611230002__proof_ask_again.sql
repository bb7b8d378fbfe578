-- Cases that are worth proving again whatever days they wait for, and those whose proving failed.

create table proof_due (
    case_id    bigint  not null,
    -- new records may touch its payment
    touched    boolean not null,
    failures   integer not null default 0,
    -- after a failure: not before this instant, so that what fails again and again holds nobody up
    not_before timestamptz,
    constraint proof_due_pk primary key (case_id),
    constraint proof_due_case_fk foreign key (case_id) references dispute_case (id),
    constraint proof_due_failures_ck check ((failures > 0) = (not_before is not null) and failures >= 0)
);

-- an import looks for the cases of its days
create index dispute_case_paid_ix on dispute_case (paid_on) where status not in ('CLOSED', 'WITHDRAWN');
