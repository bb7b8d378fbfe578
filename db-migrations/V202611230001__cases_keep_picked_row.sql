-- Which row of the records somebody picked: two payments may carry the same numbers.

alter table dispute_case add column picked_row varchar(24);
alter table dispute_case add constraint dispute_case_picked_row_form check (picked_row ~ '^[JS][0-9]+$');
