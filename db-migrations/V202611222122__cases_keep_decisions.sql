-- Money that went back stays gone: a case that returned some was upheld, in part at least, whatever a later appeal said.

update dispute_case one
set outcome = case when returned_fen = claimed_fen then 'UPHELD' else 'PARTLY_UPHELD' end,
    remedy = (select remedy from adjustment where case_id = one.id order by id desc limit 1)
where returned_fen > 0 and outcome not in ('UPHELD', 'PARTLY_UPHELD');

alter table dispute_case add constraint dispute_case_returned_ck check (returned_fen = 0
    or outcome is not null and outcome in ('UPHELD', 'PARTLY_UPHELD'));
