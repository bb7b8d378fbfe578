-- Whatever a process file or a program says: money above a ceiling, or on a claim that the maker filed, moves by the
-- approval of another person only. A house that trusts one person with more or less changes the one row.

create table approval_ceiling (
    fen bigint not null,
    constraint approval_ceiling_fen_ck check (fen >= 0)
);
create unique index approval_ceiling_one_row_uq on approval_ceiling ((true));
insert into approval_ceiling (fen) values (100000);

-- an adjustment is what its proposal says
alter table proposal add constraint proposal_money_uq unique (id, case_id, remedy, amount_fen);
alter table adjustment
    drop constraint adjustment_proposal_fk,
    add constraint adjustment_proposal_fk foreign key (proposal_id, case_id, remedy, amount_fen)
        references proposal (id, case_id, remedy, amount_fen);

create function refuse_money_of_one_person() returns trigger language plpgsql as $$
declare
    about dispute_case;
    in_all bigint;
begin
    -- one adjustment of a case at a time, so that each sees the ones before
    select * into about from dispute_case where id = new.case_id for update;
    select new.amount_fen + coalesce(sum(amount_fen), 0) into in_all from adjustment where case_id = new.case_id;
    if in_all > about.claimed_fen then
        raise exception '% fen on case % are more than was claimed', in_all, about.number
            using errcode = 'check_violation', constraint = 'adjustment_claimed_ck';
    end if;
    if (in_all > coalesce((select fen from approval_ceiling), 0)
            or exists (select from proposal where id = new.proposal_id and maker = about.filed_by))
        -- the approval's own constraints say that its checker is not the maker
        and not exists (select from approval where proposal_id = new.proposal_id and decision = 'APPROVE') then
        raise exception '% fen on case % need the approval of a second person', in_all, about.number
            using errcode = 'check_violation', constraint = 'adjustment_second_person_ck';
    end if;
    return new;
end $$;

create trigger adjustment_second_person before insert on adjustment
    for each row execute function refuse_money_of_one_person();
