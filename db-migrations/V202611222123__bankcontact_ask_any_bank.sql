-- More banks issue cards than a list can name: one that is not on it is asked by its name.

alter table bank_enquiry
    alter column bank drop not null,
    add column other_bank varchar(80),
    add constraint bank_enquiry_other_ck check (btrim(other_bank) <> ''),
    add constraint bank_enquiry_one_bank_ck check (num_nonnulls(bank, other_bank) = 1);
